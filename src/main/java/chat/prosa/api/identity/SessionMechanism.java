package chat.prosa.api.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import chat.prosa.access.ApiSecret;
import chat.prosa.access.SessionToken;
import chat.prosa.api.problem.Problem;

/**
 * Finds what tells who sends a request or opens a socket: a session's token or an API key in the header of a program,
 * else a session's token in the cookie of a browser.
 */
@Singleton
final class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final ObjectMapper json;

    SessionMechanism(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return apiKey(request)
                .<AuthenticationRequest>map(ApiKeyRequest::new)
                .or(() -> token(request).map(SessionRequest::new))
                .map(asked -> identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, request)))
                .orElseGet(() -> Uni.createFrom().optional(Optional.empty()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, ApiKeyRequest.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(Problem.unauthenticated().status(), "WWW-Authenticate", BEARER.strip()));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        request.response()
                .setStatusCode(Problem.unauthenticated().status())
                .putHeader("WWW-Authenticate", BEARER.strip())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(unauthenticated());
        return Uni.createFrom().item(true);
    }

    /** The token that comes with a request; who sends a header means it, whatever his browser adds. */
    static Optional<SessionToken> token(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .map(SessionMechanism::bearer)
                .orElseGet(() -> Optional.ofNullable(request.request().getCookie(SessionCookie.NAME))
                        .map(Cookie::getValue))
                .map(SessionToken::new);
    }

    private static Optional<ApiSecret> apiKey(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(SessionMechanism::bearer)
                .filter(ApiSecret::is)
                .map(ApiSecret::new);
    }

    private static Optional<String> bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()))
                : Optional.empty();
    }

    private String unauthenticated() {
        try {
            return json.writeValueAsString(Problem.unauthenticated());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
