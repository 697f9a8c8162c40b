package chat.prosa.api.host;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

import chat.prosa.access.KeyMaterial;
import chat.prosa.access.SigningKeys;
import chat.prosa.access.SigningKeys.Verifying;
import chat.prosa.api.identity.PublicAddress;
import chat.prosa.dispatch.Time;
import chat.prosa.id.Id;
import chat.prosa.id.SigningKeyId;

/**
 * Judges what host platforms sign. The key alone says how a token must be signed: what the token says of it decides
 * nothing, or somebody would sign with a public key as if it were a secret.
 */
@Singleton
final class HostTokens {

    private static final int MINUTES_AHEAD = 60;
    private static final int CLOCKS_DIFFER_BY_SECONDS = 60;

    private final SigningKeys keys;
    private final PublicAddress address;
    private final Time time;

    HostTokens(SigningKeys keys, PublicAddress address, Time time) {
        this.keys = keys;
        this.address = address;
        this.time = time;
    }

    Uni<Verdict> judge(String token) {
        return key(token)
                .map(id -> keys.find(id)
                        .map(found -> found.map(key -> judge(token, key)).orElseGet(Verdict.Forged::new)))
                .orElseGet(() -> Uni.createFrom().item(new Verdict.Forged()));
    }

    private static Optional<SigningKeyId> key(String token) {
        try {
            var signed = new JsonWebSignature();
            signed.setCompactSerialization(token);
            return Optional.ofNullable(signed.getKeyIdHeaderValue()).flatMap(id -> Id.parse(id, SigningKeyId::new));
        } catch (JoseException noToken) {
            return Optional.empty();
        }
    }

    private Verdict judge(String token, Verifying key) {
        JwtContext signed;
        try {
            signed = signatures(key).setSkipAllValidators().build().process(token);
        } catch (InvalidJwtException forged) {
            return new Verdict.Forged();
        }
        return judge(signed, key);
    }

    private Verdict judge(JwtContext signed, Verifying key) {
        try {
            claims(key).processContext(signed);
        } catch (InvalidJwtException unfit) {
            return unfit.hasErrorCode(ErrorCodes.EXPIRED)
                    ? Verdict.Unfit.expired()
                    : Verdict.Unfit.invalid(unfit.getErrorDetails().getFirst().getErrorMessage());
        }
        var latest = time.now().plusSeconds(CLOCKS_DIFFER_BY_SECONDS);
        return Claims.judge(signed.getJwtClaims(), key, latest);
    }

    private JwtConsumer claims(Verifying key) {
        return signatures(key)
                .setEvaluationTime(NumericDate.fromMilliseconds(time.now().toEpochMilli()))
                .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_BY_SECONDS)
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(MINUTES_AHEAD)
                .setExpectedAudience(false, audiences(key))
                .build();
    }

    private String[] audiences(Verifying key) {
        return Stream.concat(Stream.of("prosa", key.organization().toString()), address.url().stream())
                .toArray(String[]::new);
    }

    private static JwtConsumerBuilder signatures(Verifying key) {
        return new JwtConsumerBuilder()
                .setVerificationKey(verifying(key.material()))
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, key.material().algorithm().name());
    }

    private static Key verifying(KeyMaterial material) {
        return switch (material) {
            case KeyMaterial.SharedSecret(var secret) -> new HmacKey(secret.getBytes(StandardCharsets.UTF_8));
            case KeyMaterial.PublicKey(var spki) -> RsaKeys.read(spki).orElseThrow();
        };
    }
}
