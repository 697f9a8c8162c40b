package chat.prosa.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SchemaTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__");

    @Test
    void theNewestScriptIsKnown() throws Exception {
        try (var scripts = Files.list(SCRIPTS)) {
            var newest = scripts.map(Path::getFileName)
                    .flatMap(name -> VERSION.matcher(name.toString()).results())
                    .mapToInt(version -> Integer.parseInt(version.group(1)))
                    .max();
            assertEquals(newest.orElseThrow(), Schema.NEWEST);
        }
    }
}
