package chat.prosa.api.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.SessionHash;
import chat.prosa.access.Sessions;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** Ends sessions from elsewhere, and with them all that was opened with them. */
@Singleton
public final class EndingSessions {

    private final Sessions sessions;
    private final Dispatch dispatch;

    EndingSessions(Sessions sessions, Dispatch dispatch) {
        this.sessions = sessions;
        this.dispatch = dispatch;
    }

    /** Ends the request with a problem when the person has no such session. */
    Uni<Void> end(OrganizationId organization, PersonId person, SessionHash session) {
        return sessions.end(organization, person, session)
                .invoke(ended -> {
                    if (!ended) {
                        throw Problem.notFound("session").asException();
                    }
                    dispatch.signedOut(organization, session);
                })
                .replaceWithVoid();
    }

    /** @param but the one that goes on */
    public Uni<Void> endAll(OrganizationId organization, PersonId person, Optional<SessionHash> but) {
        return sessions.endAll(organization, person, but)
                .invoke(ended -> closeAll(organization, ended))
                .replaceWithVoid();
    }

    private void closeAll(OrganizationId organization, Set<SessionHash> ended) {
        ended.forEach(session -> dispatch.signedOut(organization, session));
    }
}
