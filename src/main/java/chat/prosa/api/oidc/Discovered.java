package chat.prosa.api.oidc;

import java.util.Optional;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What the provider's discovery document says (OpenID Connect Discovery 1.0).
 *
 * @param takesSecretsInHeader whether a client may prove itself by HTTP's basic authentication, as is usual
 */
record Discovered(String authorization, String token, String keys, boolean takesSecretsInHeader) {

    private static final String BASIC = "client_secret_basic";

    /** Where an issuer's document lies. */
    static String address(String issuer) {
        return issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
    }

    /** A document of another issuer is none: whoever wrote it could name keys of his own. */
    static Discovered read(JsonObject document, String issuer) {
        if (!issuer.equals(document.getString("issuer"))) {
            throw new ProviderUnavailable("The document is of the issuer " + document.getString("issuer"));
        }
        return new Discovered(
                address(document, "authorization_endpoint"),
                address(document, "token_endpoint"),
                address(document, "jwks_uri"),
                !(document.getValue("token_endpoint_auth_methods_supported") instanceof JsonArray methods)
                        || methods.contains(BASIC));
    }

    private static String address(JsonObject document, String name) {
        return Optional.ofNullable(document.getString(name))
                .orElseThrow(() -> new ProviderUnavailable("The document does not say its " + name));
    }
}
