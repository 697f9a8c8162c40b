package chat.prosa.bench;

import java.util.Arrays;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The frames of the hot path, written and read without a parser: a message's number is its {@code ref} and ends its
 * {@code key}.
 */
final class Frames {

    /** Where a frame is not one of those asked for. */
    static final long NONE = -1;

    private static final int DIGITS = 12;
    private static final String TEXT =
            "Bom dia, a nota de ontem ainda falta. ".repeat(6).substring(0, 200);
    private static final String KEY = "\"key\":\"00000000-0000-4000-8000-";
    private static final byte[] KEY_BYTES = KEY.getBytes(ISO_8859_1);
    private static final byte[] OK = "{\"type\":\"ok\",\"ref\":\"".getBytes(ISO_8859_1);
    private static final byte[] ENTRY = "{\"type\":\"entry.added\"".getBytes(ISO_8859_1);

    private Frames() {}

    /** A {@code message.send} with 200 bytes of text. */
    static String message(String chat, long number) {
        var digits = HexFormat.of().toHexDigits(number, DIGITS);
        return "{\"type\":\"message.send\",\"ref\":\"" + digits + "\",\"data\":{\"chat\":\"" + chat + "\"," + KEY
                + digits + "\",\"text\":\"" + TEXT + "\"}}";
    }

    /** The number of the message that this frame acknowledges, or {@link #NONE}. */
    static long acknowledged(byte[] frame) {
        return startsWith(frame, OK) ? numberAt(frame, OK.length) : NONE;
    }

    /** The number of the message that this frame delivers, or {@link #NONE}. */
    static long delivered(byte[] frame) {
        int key = startsWith(frame, ENTRY) ? find(frame, KEY_BYTES) : -1;
        return key < 0 ? NONE : numberAt(frame, key + KEY_BYTES.length);
    }

    private static boolean startsWith(byte[] frame, byte[] start) {
        return Arrays.mismatch(frame, start) == start.length;
    }

    private static int find(byte[] frame, byte[] sought) {
        for (int at = 0; at <= frame.length - sought.length; at++) {
            if (frame[at] == sought[0] && Arrays.equals(frame, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }

    private static long numberAt(byte[] frame, int at) {
        if (frame.length <= at + DIGITS || frame[at + DIGITS] != '"') {
            return NONE;
        }
        long number = 0;
        for (int i = at; i < at + DIGITS; i++) {
            number = number << 4 | HexFormat.fromHexDigit(frame[i]);
        }
        return number;
    }
}
