package chat.prosa.api.oidc;

import java.security.Key;
import java.util.Map;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * Signs tokens, without a thought.
 *
 * @param pair of keys; only its public half is published
 */
public record TokenSigner(String algorithm, PublicJsonWebKey pair, Key key) {

    private static final int BITS = 2048;

    public static TokenSigner rsa(String kid) {
        try {
            return of("RS256", kid, RsaJwkGenerator.generateJwk(BITS));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TokenSigner ellipticCurve(String kid) {
        try {
            return of("ES256", kid, EcJwkGenerator.generateJwk(EllipticCurves.P256));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TokenSigner of(String algorithm, String kid, PublicJsonWebKey pair) {
        pair.setKeyId(kid);
        return new TokenSigner(algorithm, pair, pair.getPrivateKey());
    }

    /** Signs in another way than the key is for. */
    public TokenSigner by(String other) {
        return new TokenSigner(other, pair, pair.getPrivateKey());
    }

    /** Takes what everybody knows of the key for a secret. */
    public TokenSigner byItsPublicHalf() {
        return new TokenSigner("HS256", pair, new HmacKey(pair.getPublicKey().getEncoded()));
    }

    String keySet() {
        return new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    String sign(Map<String, Object> claims) {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue(algorithm);
            jws.setKeyIdHeaderValue(pair.getKeyId());
            jws.setPayload(JsonUtil.toJson(claims));
            jws.setDoKeyValidation(false);
            if (!algorithm.equals("none")) {
                jws.setKey(key);
            }
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
