package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A statement that writes, with its parameters. */
record Writing(String statement, Map<String, Object> parameters) {
    /**
     * One statement that does what all of them do, at once or not at all: all but the last become its common table
     * expressions. It spares the transaction around them, which would cost more than small batches themselves. None of
     * them sees what the others write; foreign keys are looked at when all is written.
     */
    static Writing together(List<Writing> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : new Writing(expressions(parts) + parts.getLast().statement, parameters(parts));
    }

    private static String expressions(List<Writing> parts) {
        return IntStream.range(0, parts.size() - 1)
                .mapToObj(part -> "part%d as (%s)".formatted(part, parts.get(part).statement))
                .collect(Collectors.joining(",\n", "with ", "\n"));
    }

    private static Map<String, Object> parameters(List<Writing> parts) {
        var parameters = new HashMap<String, Object>();
        parts.forEach(part -> parameters.putAll(part.parameters));
        return parameters;
    }
}
