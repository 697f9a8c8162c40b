package chat.prosa.api.media;

import java.nio.charset.StandardCharsets;

/** How a browser is to treat a file (RFC 6266): to show it, or to save it under a name. */
public final class Disposition {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /** @param name a {@linkplain FileName#harmless harmless} one */
    public static String of(boolean inline, String name) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    /** For those that do not know the other; quotes and percent signs are read in more than one way. */
    private static String ascii(String name) {
        return name.replaceAll("[^ -~]|[\"%\\\\]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (plain((char) octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append("%%%02X".formatted(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean plain(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }
}
