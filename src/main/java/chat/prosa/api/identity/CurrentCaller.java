package chat.prosa.api.identity;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;

import chat.prosa.access.Caller;
import chat.prosa.access.User;
import chat.prosa.id.OrganizationId;

/** Whoever makes the present request; he has been identified. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public OrganizationId organization() {
        return person().organization();
    }

    public Caller.Person person() {
        return identity.getAttribute(Caller.ATTRIBUTE);
    }

    /** For resources that only consultants get to. */
    public Caller.ConsultantCaller consultant() {
        return (Caller.ConsultantCaller) person();
    }

    User user() {
        return ((UserPrincipal) identity.getPrincipal()).user();
    }
}
