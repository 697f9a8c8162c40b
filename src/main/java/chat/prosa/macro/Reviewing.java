package chat.prosa.macro;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks for flaws in a macro, field by field. */
final class Reviewing {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;
    private static final int MOST_ACTIONS = 20;

    /** Small letters with those of Portuguese, digits, hyphens and underscores. */
    private static final Pattern COMMAND = Pattern.compile("/[a-zà-öø-ÿ0-9_-]{1,32}");

    /** Nothing in it that cannot be seen. */
    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}*");

    private Reviewing() {}

    static Optional<Flaw> macro(Macro macro) {
        return line("name", macro.name(), LONGEST_NAME)
                .or(() -> command(macro.command()))
                .or(() -> actions(macro.actions()));
    }

    private static Optional<Flaw> command(String command) {
        return COMMAND.matcher(command).matches()
                ? Optional.empty()
                : flaw("command", "It must be a slash and 1 to 32 small letters, digits, hyphens or underscores.");
    }

    private static Optional<Flaw> actions(List<Action> actions) {
        if (actions.isEmpty() || actions.size() > MOST_ACTIONS) {
            return flaw("actions", "There must be 1 to " + MOST_ACTIONS + " actions.");
        }
        return IntStream.range(0, actions.size())
                .mapToObj(at -> action("actions[" + at + "]", actions.get(at)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Flaw> action(String at, Action action) {
        return switch (action) {
            case Action.Message(var text) -> said(at + ".text", text);
            case Action.Note(var text) -> said(at + ".text", text);
            case Action.Tag(var tags) -> tags(at + ".tags", tags);
            case Action.Untag(var tags) -> tags(at + ".tags", tags);
            case Action.Ticket(var subject, var description) ->
                line(at + ".subject", subject.text(), LONGEST_SUBJECT)
                        .or(() -> known(at + ".subject", subject))
                        .or(() -> atMost(at + ".description", description.text(), LONGEST_TEXT))
                        .or(() -> known(at + ".description", description));
            case Action.Invite _, Action.Transfer _, Action.Requeue _, Action.Park _, Action.Leave _, Action.Close _ ->
                Optional.empty();
        };
    }

    private static Optional<Flaw> said(String field, Template text) {
        return text(field, text.text(), LONGEST_TEXT).or(() -> known(field, text));
    }

    private static Optional<Flaw> known(String field, Template text) {
        return text.unknown().flatMap(variable -> flaw(field, "There is no variable " + variable + "."));
    }

    private static Optional<Flaw> tags(String field, List<String> tags) {
        if (tags.isEmpty() || tags.size() > MOST_TAGS) {
            return flaw(field, "There must be 1 to " + MOST_TAGS + " tags.");
        }
        return tags.stream()
                .map(tag -> line(field, tag, LONGEST_TAG))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Flaw> line(String field, String text, int longest) {
        return ONE_LINE.matcher(text).matches()
                ? text(field, text, longest)
                : flaw(field, "It must be one line, without characters that cannot be seen.");
    }

    private static Optional<Flaw> text(String field, String text, int longest) {
        return text.isBlank() ? flaw(field, "It must not be blank.") : atMost(field, text, longest);
    }

    private static Optional<Flaw> atMost(String field, String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? Optional.empty()
                : flaw(field, "It may have at most " + longest + " characters.");
    }

    private static Optional<Flaw> flaw(String field, String detail) {
        return Optional.of(new Flaw(field, detail));
    }
}
