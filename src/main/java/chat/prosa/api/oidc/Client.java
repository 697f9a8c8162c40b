package chat.prosa.api.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** As whom this server is known to the provider. */
record Client(String id, Optional<String> secret) {

    /** What it sends with a form to prove itself, in the header. */
    Map<String, String> headers(Discovered provider) {
        return secret.filter(_ -> provider.takesSecretsInHeader())
                .map(known -> Map.of("Authorization", "Basic " + encoded(known)))
                .orElse(Map.of());
    }

    /** What it adds to such a form. */
    Map<String, String> fields(Discovered provider) {
        var fields = new HashMap<>(Map.of("client_id", id));
        secret.filter(_ -> !provider.takesSecretsInHeader()).ifPresent(known -> fields.put("client_secret", known));
        return fields;
    }

    /** RFC 6749, 2.3.1. */
    private String encoded(String known) {
        var both = Form.encoded(id) + ":" + Form.encoded(known);
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "Client[" + id + "]";
    }
}
