package chat.prosa.api.identity;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import chat.prosa.access.ApiKeys;
import chat.prosa.access.Caller;
import chat.prosa.contract.Words;

/** Knows host platforms' servers by their API keys: one query, so that a key that is taken back is so at once. */
@Singleton
final class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {

    private final ApiKeys keys;

    ApiKeyIdentities(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return keys.caller(request.secret())
                .map(host -> host.map(ApiKeyIdentities::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Caller.HostCaller host) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(host.key().toString()))
                .addRoles(roles(host))
                .addAttribute(Caller.ATTRIBUTE, host)
                .build();
    }

    /** Roles and scopes are spelled alike. */
    private static Set<String> roles(Caller.HostCaller host) {
        return host.scopes().stream().map(Words::of).collect(Collectors.toUnmodifiableSet());
    }
}
