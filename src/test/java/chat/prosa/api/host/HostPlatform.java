package chat.prosa.api.host;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Another product's server, which signs what it claims of its users. */
record HostPlatform(String algorithm, String kid, Key key) {

    static HostPlatform sharing(String kid, String secret) {
        return new HostPlatform("HS256", kid, new HmacKey(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** What it claims of Nina, who belongs to the rollout, for the next five minutes. */
    static Map<String, Object> nina() {
        var claims = new HashMap<String, Object>();
        claims.put("sub", "u-1");
        claims.put("name", "Nina");
        claims.put("email", "nina@client.example");
        claims.put("projects", List.of("p-1"));
        claims.put("exp", in(Duration.ofMinutes(5)));
        return claims;
    }

    static Map<String, Object> nina(String claim, Object value) {
        var claims = nina();
        claims.put(claim, value);
        return claims;
    }

    static long in(Duration time) {
        return System.currentTimeMillis() / 1000 + time.toSeconds();
    }

    String sign(Map<String, ?> claims) {
        return sign(JsonUtil.toJson(claims));
    }

    /** Signs whatever it is, without a thought. */
    String sign(String payload) {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue(algorithm);
            jws.setKeyIdHeaderValue(kid);
            jws.setPayload(payload);
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
