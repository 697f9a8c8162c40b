package chat.prosa.api.identity;

import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;
import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.User;
import chat.prosa.directory.Role;

/** Knows again who signed in: one query. */
@Singleton
final class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return sessions.user(request.token())
                .map(user -> user.map(known -> identity(known, request.token()))
                        .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(User user, SessionToken token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new UserPrincipal(user))
                .addRoles(roles(user.caller()))
                .addAttribute(Caller.ATTRIBUTE, user.caller())
                .addAttribute(SessionHash.ATTRIBUTE, SessionHash.of(token))
                .build();
    }

    /** Who may do more may do all that the others may. */
    private static Set<String> roles(Caller.Person caller) {
        return switch (caller) {
            case Caller.CustomerCaller _ -> Set.of(Roles.CUSTOMER);
            case Caller.ConsultantCaller consultant -> roles(consultant.role());
        };
    }

    private static Set<String> roles(Role role) {
        return switch (role) {
            case CONSULTANT -> Set.of(Roles.CONSULTANT);
            case SUPERVISOR -> Set.of(Roles.CONSULTANT, Roles.SUPERVISOR);
            case ADMIN -> Set.of(Roles.CONSULTANT, Roles.SUPERVISOR, Roles.ADMIN);
        };
    }
}
