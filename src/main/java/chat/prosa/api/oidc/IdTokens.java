package chat.prosa.api.oidc;

import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

import chat.prosa.dispatch.Time;

/** Judges what the provider signs, as OpenID Connect Core 1.0 has it in 3.1.3.7. */
final class IdTokens {

    private static final Logger LOG = Logger.getLogger(IdTokens.class);

    private static final int CLOCKS_DIFFER_BY_SECONDS = 60;

    private final String issuer;
    private final String client;
    private final Time time;

    IdTokens(String issuer, String client, Time time) {
        this.issuer = issuer;
        this.client = client;
        this.time = time;
    }

    /** Whether a token is signed with one of these keys, whatever it says. */
    static boolean signed(String token, JsonWebKeySet keys) {
        try {
            signatures(keys).setSkipAllValidators().build().process(token);
            return true;
        } catch (InvalidJwtException _) {
            return false;
        }
    }

    /** @param nonce of the attempt that the token has to be for */
    Verdict judge(String token, JsonWebKeySet keys, String nonce) {
        try {
            return said(claims(keys, nonce).build().processToClaims(token));
        } catch (InvalidJwtException unfit) {
            LOG.warnf("The identity provider's token is refused: %s", reason(unfit));
            return new Verdict.Refused(Refusal.DENIED);
        }
    }

    /** What jose4j says of a signature has the token in it. */
    private static String reason(InvalidJwtException unfit) {
        return unfit.getCause() != null || unfit.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)
                ? "It is not signed with a key of the provider's."
                : unfit.getErrorDetails().getFirst().getErrorMessage();
    }

    private JwtConsumerBuilder claims(JsonWebKeySet keys, String nonce) {
        return signatures(keys)
                .setEvaluationTime(NumericDate.fromMilliseconds(time.now().toEpochMilli()))
                .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_BY_SECONDS)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(client)
                .registerValidator(isFor(nonce))
                .registerValidator(isIssuedTo(client));
    }

    private static Validator isFor(String nonce) {
        return context ->
                nonce.equals(context.getJwtClaims().getStringClaimValue("nonce")) ? null : "It is for another attempt.";
    }

    private static Validator isIssuedTo(String client) {
        return context -> {
            var claims = context.getJwtClaims();
            return claims.hasClaim("azp") && !client.equals(claims.getStringClaimValue("azp"))
                    ? "It is issued to another client."
                    : null;
        };
    }

    /** Some providers write what is true as text. */
    private static Verdict said(JwtClaims claims) {
        var email = claims.getClaimValueAsString("email");
        var verified = "true".equals(claims.getClaimValueAsString("email_verified"));
        return verified && email != null && !email.isBlank()
                ? new Verdict.Vouched(email.strip())
                : new Verdict.Refused(Refusal.NOT_VERIFIED);
    }

    private static JwtConsumerBuilder signatures(JsonWebKeySet keys) {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }
}
