package chat.prosa.api.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a consultant goes after signing in: back to where he was, if that is a page of his. */
final class Destination {

    static final String HOME = "/console";

    /** The same pages as in the scripts' {@code destination}; of a query what needs no further encoding. */
    private static final Pattern OWN = Pattern.compile("/(console|firm(/[\\w:-]+)*)(\\?[\\w%&=.:~+,*/@!-]*)?");

    private Destination() {}

    static String of(Optional<String> back) {
        return back.filter(page -> OWN.matcher(page).matches()).orElse(HOME);
    }
}
