package chat.prosa.api.host;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

import chat.prosa.access.KeyMaterial;

/** Reads RSA public keys. */
final class RsaKeys {

    /** What RFC 7518 asks for at least. */
    private static final int FEWEST_BITS = 2048;

    /** With longer ones a signature costs more to check than anybody should be able to ask for. */
    private static final int MOST_BITS = 8192;

    private RsaKeys() {}

    /** @param written as PEM, or what is between its lines; empty when it is no such key, or a weak one */
    static Optional<RSAPublicKey> read(String written) {
        var base64 = written.replace("-----BEGIN PUBLIC KEY-----", "")
                .replace("-----END PUBLIC KEY-----", "")
                .replaceAll("\\s", "");
        try {
            return Optional.of(decoded(Base64.getDecoder().decode(base64))).filter(RsaKeys::fit);
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    static KeyMaterial.PublicKey material(RSAPublicKey key) {
        return new KeyMaterial.PublicKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    private static RSAPublicKey decoded(byte[] spki) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
    }

    private static boolean fit(RSAPublicKey key) {
        var bits = key.getModulus().bitLength();
        return bits >= FEWEST_BITS && bits <= MOST_BITS;
    }
}
