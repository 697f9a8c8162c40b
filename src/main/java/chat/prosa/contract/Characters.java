package chat.prosa.contract;

/** Which characters can be kept and told on. */
public final class Characters {

    private Characters() {}

    /** Whether a text has no NUL, which the database refuses, and no half of a pair, which no encoding has. */
    public static boolean sound(String text) {
        for (var at = 0; at < text.length(); at++) {
            var next = text.charAt(at);
            if (next == 0) {
                return false;
            }
            if (Character.isSurrogate(next)) {
                if (!pairAt(text, at)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean pairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
