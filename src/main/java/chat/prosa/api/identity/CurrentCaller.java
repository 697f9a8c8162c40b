package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;

import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;
import chat.prosa.access.User;
import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.id.OrganizationId;

/** Whoever makes the present request; he has been identified. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public OrganizationId organization() {
        return caller().organization();
    }

    /** Whoever it is, be it a person or a host platform's server. */
    public Caller caller() {
        return identity.getAttribute(Caller.ATTRIBUTE);
    }

    /** For what only a person can do; ends the request with a problem when it is none. */
    public Caller.Person person() {
        if (caller() instanceof Caller.Person person) {
            return person;
        }
        throw noPerson();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** For resources that only consultants get to. */
    public Caller.ConsultantCaller consultant() {
        return (Caller.ConsultantCaller) person();
    }

    /** The session that the request is made in; empty when it is made with an API key. */
    public Optional<SessionHash> session() {
        return Optional.ofNullable(identity.getAttribute(SessionHash.ATTRIBUTE));
    }

    /** As {@link #person}, with what to call him. */
    User user() {
        if (identity.getPrincipal() instanceof UserPrincipal known) {
            return known.user();
        }
        throw noPerson();
    }

    private static ProblemException noPerson() {
        return Problem.notAllowed("That takes a person; an API key is none.").asException();
    }
}
