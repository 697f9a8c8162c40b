package chat.prosa.api.media;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an uploaded file, which is whatever its sender likes. */
public final class FileName {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 20;
    private static final String OF_NAMELESS = "file";

    private static final Pattern DIRECTORIES = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /**
     * What is not seen, or changes how the rest is seen: overrides of the writing direction make {@code gpj.exe} look
     * like a picture. The two joiners are left in, which some languages are misspelt without.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}[\\p{Cf}&&[^\\u200C\\u200D]]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Systems have their own meaning for dots and spaces there. */
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");

    private FileName() {}

    /** The name as one can show it and save a file under it: no directories, nothing unseen, not too long. */
    public static String harmless(String given) {
        var name = DIRECTORIES.matcher(given).replaceFirst("");
        var seen = UNSEEN.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        var composed = Normalizer.normalize(seen.strip(), Normalizer.Form.NFC);
        var trimmed = TRAILING.matcher(shortened(composed)).replaceFirst("");
        return trimmed.isBlank() ? OF_NAMELESS : trimmed;
    }

    /** Loses the end of the name proper, because the extension says what it can be opened with. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        return cut(name, LONGEST - extension.length()) + extension;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
