package chat.prosa.macro;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be filled in. */
public enum Variable {
    CUSTOMER_NAME("customer.name"),
    CUSTOMER_FIRST_NAME("customer.firstName"),
    CONSULTANT_NAME("consultant.name"),
    CONSULTANT_FIRST_NAME("consultant.firstName"),
    PROJECT_NAME("project.name"),
    ORGANIZATION_NAME("organization.name"),
    CHAT_OPENED_AT("chat.openedAt");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final String word;

    Variable(String word) {
        this.word = word;
    }

    /** The variable that templates call so. */
    public static Optional<Variable> named(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(word))
                .findFirst();
    }

    String in(Occasion occasion) {
        return switch (this) {
            case CUSTOMER_NAME -> occasion.customer();
            case CUSTOMER_FIRST_NAME -> first(occasion.customer());
            case CONSULTANT_NAME -> occasion.consultant();
            case CONSULTANT_FIRST_NAME -> first(occasion.consultant());
            case PROJECT_NAME -> occasion.project();
            case ORGANIZATION_NAME -> occasion.organization();
            case CHAT_OPENED_AT -> occasion.opened();
        };
    }

    private static String first(String name) {
        return SPACE.split(name.strip(), 2)[0];
    }
}
