package chat.prosa.macro;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What can be filled in. */
public enum Variable {
    CUSTOMER_NAME("customer.name", Occasion::customer),
    CUSTOMER_FIRST_NAME("customer.firstName", occasion -> first(occasion.customer())),
    CONSULTANT_NAME("consultant.name", Occasion::consultant),
    CONSULTANT_FIRST_NAME("consultant.firstName", occasion -> first(occasion.consultant())),
    PROJECT_NAME("project.name", Occasion::project),
    ORGANIZATION_NAME("organization.name", Occasion::organization),
    CHAT_OPENED_AT("chat.openedAt", Occasion::opened);

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final String word;
    private final Function<Occasion, String> value;

    Variable(String word, Function<Occasion, String> value) {
        this.word = word;
        this.value = value;
    }

    /** The variable that templates call so. */
    public static Optional<Variable> named(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(word))
                .findFirst();
    }

    public String word() {
        return word;
    }

    String in(Occasion occasion) {
        return value.apply(occasion);
    }

    private static String first(String name) {
        return SPACE.split(name.strip(), 2)[0];
    }
}
