package chat.prosa.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import chat.prosa.history.FoundLine.Highlight;

/** Finds where words stand in a text, whatever their accents and capitals. */
final class Highlighting {

    /** More than these help nobody. */
    private static final int MOST = 50;

    private final String text;
    private final Set<String> words;
    private final List<Highlight> highlights = new ArrayList<>();

    private Highlighting(String text, Collection<String> words) {
        this.text = text;
        this.words = Set.copyOf(words);
    }

    /** @param words without accents, in small letters */
    static List<Highlight> of(String text, Collection<String> words) {
        return new Highlighting(text, words).all();
    }

    private List<Highlight> all() {
        var at = 0;
        while (at < text.length() && highlights.size() < MOST) {
            at = isInWord(at) ? word(at) : at + 1;
        }
        return highlights;
    }

    /** Looks at the word that begins here, and says where it ends. */
    private int word(int from) {
        var to = from;
        while (to < text.length() && isInWord(to)) {
            to++;
        }
        if (words.contains(plain(text.substring(from, to)))) {
            highlights.add(new Highlight(from, to));
        }
        return to;
    }

    private boolean isInWord(int at) {
        var unit = text.charAt(at);
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static String plain(String word) {
        var withMarks = Normalizer.normalize(word, Normalizer.Form.NFD);
        return withMarks.replaceAll("\\p{Mn}", "").toLowerCase(Locale.ROOT);
    }
}
