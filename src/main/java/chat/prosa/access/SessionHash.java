package chat.prosa.access;

import java.util.HexFormat;

/**
 * Names a session, and lets nobody use it.
 *
 * @param hex of the token's SHA-256
 */
public record SessionHash(String hex) {

    /** Under this name an authenticated identity carries the session that it was known by. */
    public static final String ATTRIBUTE = "chat.prosa.session";

    public static SessionHash of(SessionToken token) {
        return new SessionHash(HexFormat.of().formatHex(token.hash()));
    }
}
