package chat.prosa.api.identity;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.SessionHash;
import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.User;
import chat.prosa.dispatch.Dispatch;

/** A session ends at its owner's wish, and with it all that he opened with it. */
@Singleton
final class SigningOut {

    private final Sessions sessions;
    private final Dispatch dispatch;

    SigningOut(Sessions sessions, Dispatch dispatch) {
        this.sessions = sessions;
        this.dispatch = dispatch;
    }

    /** Whoever it is; nothing happens when it is nobody's session. */
    Uni<Void> signOut(SessionToken token) {
        return sessions.user(token)
                .call(() -> sessions.close(token))
                .invoke(user -> user.ifPresent(known -> closeAll(known, token)))
                .replaceWithVoid();
    }

    private void closeAll(User user, SessionToken token) {
        dispatch.signedOut(user.caller().organization(), SessionHash.of(token));
    }
}
