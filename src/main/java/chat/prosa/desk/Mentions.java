package chat.prosa.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Directory;

/**
 * Whom a text calls by name: {@code @} and a consultant's whole name, or any beginning of it that is his alone and ends
 * where one of his names ends; capitals and accents do not matter (rule 12).
 *
 * @param unknown what was called, as it was written, and is nobody's name
 */
record Mentions(SequencedSet<Consultant> known, List<String> unknown) {

    /** An address of e-mail is no call: before the sign there is no letter and no digit. */
    private static final Pattern CALL = Pattern.compile("(?<![\\p{L}\\p{N}.@])@(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'._-]*[\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Mentions in(String text, Directory directory) {
        var mentions = new Mentions(new LinkedHashSet<>(), new ArrayList<>());
        if (text.indexOf('@') >= 0) {
            CALL.matcher(text)
                    .results()
                    .map(call -> text.substring(call.end()))
                    .forEach(called -> mentions.add(called, directory));
        }
        return mentions;
    }

    private void add(String called, Directory directory) {
        byWholeName(called, directory).or(() -> byFirstNames(called, directory)).ifPresentOrElse(known::add, () -> {
            var word = WORD.matcher(called);
            if (word.lookingAt()) {
                unknown.add(word.group());
            }
        });
    }

    private static Optional<Consultant> byWholeName(String called, Directory directory) {
        var plain = plain(called);
        return directory.consultants().values().stream()
                .filter(Consultant::active)
                .filter(consultant -> beginsWith(plain, plain(consultant.name())))
                .max(Comparator.comparingInt(
                                (Consultant consultant) -> consultant.name().length())
                        .thenComparing(consultant -> consultant.id().value()));
    }

    private static Optional<Consultant> byFirstNames(String called, Directory directory) {
        var word = WORD.matcher(called);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        var plain = plain(word.group());
        var named = directory.consultants().values().stream()
                .filter(Consultant::active)
                .filter(consultant -> isCalled(plain(consultant.name()), plain))
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(String name, String word) {
        return beginsWith(name, word) || name.replace(" ", "").equals(word);
    }

    /** Whether a text begins with words, and not within one. */
    private static boolean beginsWith(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetterOrDigit(text.charAt(words.length())));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
