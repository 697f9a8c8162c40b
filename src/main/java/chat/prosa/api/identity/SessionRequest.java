package chat.prosa.api.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

import chat.prosa.access.SessionToken;

/** Somebody asks to be known again by his session's token. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
