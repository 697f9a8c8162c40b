package chat.prosa.api.host;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import chat.prosa.access.KeyMaterial;
import chat.prosa.api.problem.Problem;

/**
 * A signing key to be made.
 *
 * @param publicKey of a pair of the host platform's own; without one, a secret is made that it shares with this server
 */
record NewSigningKey(@NotBlank @Size(max = 100) String name, Optional<@Size(max = 8_000) String> publicKey) {

    /** Ends the request with a problem when the public key is none, or too weak a one. */
    KeyMaterial material() {
        return publicKey.map(NewSigningKey::read).orElseGet(KeyMaterial.SharedSecret::random);
    }

    private static KeyMaterial read(String written) {
        return RsaKeys.read(written)
                .<KeyMaterial>map(RsaKeys::material)
                .orElseThrow(() -> Problem.invalid(
                                "publicKey",
                                "It must be an RSA public key (SPKI) of 2048 to 8192 bits, as PEM or Base64.")
                        .asException());
    }
}
