package chat.prosa.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;

/** What a constraint says that does not hold. */
public final class Violation {

    private Violation() {}

    public static Problem problem(ConstraintViolation<?> violated) {
        return Problem.invalid(field(violated.getPropertyPath()), "It " + violated.getMessage() + ".");
    }

    private static String field(Path path) {
        var field = "";
        for (var node : path) {
            var named = node.getName() != null && !node.getName().startsWith("<");
            field = named ? node.getName() : field;
        }
        return field;
    }
}
