package chat.prosa.api.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

import chat.prosa.access.ApiSecret;

/** A host platform's server asks to be known by its API key. */
final class ApiKeyRequest extends BaseAuthenticationRequest {

    private final ApiSecret secret;

    ApiKeyRequest(ApiSecret secret) {
        this.secret = secret;
    }

    ApiSecret secret() {
        return secret;
    }
}
