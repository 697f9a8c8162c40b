package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A statement that writes, with its parameters. */
record Writing(String statement, Map<String, Object> parameters) {
    /**
     * One statement that does what all of them do, at once or not at all: all but the last become its common table
     * expressions. It spares the transaction around them, which would cost more than small batches themselves. None of
     * them sees what the others write; foreign keys are looked at when all is written.
     */
    static Writing together(List<Writing> parts) {
        var statement = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        for (var part : parts.subList(0, parts.size() - 1)) {
            statement.append(statement.isEmpty() ? "with " : ", ");
            statement
                    .append("part")
                    .append(parameters.size())
                    .append(" as (")
                    .append(part.statement)
                    .append(")\n");
            parameters.putAll(part.parameters);
        }
        parameters.putAll(parts.getLast().parameters);
        return new Writing(statement.append(parts.getLast().statement).toString(), parameters);
    }
}
