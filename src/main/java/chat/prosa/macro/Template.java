package chat.prosa.macro;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with variables in it, like {@code Olá, {{customer.firstName}}}. */
public record Template(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");

    /**
     * The text for one occasion. An unknown variable stays as it is written, and so do braces in what is filled in: a
     * name is no template.
     */
    public String filled(Occasion occasion) {
        return VARIABLE.matcher(text)
                .replaceAll(written -> Matcher.quoteReplacement(
                        variable(written).map(variable -> variable.in(occasion)).orElseGet(written::group)));
    }

    /** The first variable that there is not, as it is written. */
    public Optional<String> unknown() {
        return VARIABLE.matcher(text)
                .results()
                .filter(written -> variable(written).isEmpty())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Optional<Variable> variable(MatchResult written) {
        return Variable.named(written.group(1).strip());
    }
}
