package chat.prosa.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertNull;

/** Runs the tests of the pages' scripts, as the files they are, in a browser. */
class ScriptsIT {
    private static final String HOST = "http://scripts.test";
    private static final Path TESTS = Path.of("src/test/js");
    private static final Map<String, Path> SOURCES = Map.of("web", Path.of("src/main/resources/web"), "test", TESTS);

    private static Browsers browsers;

    @BeforeAll
    static void launch() {
        browsers = Browsers.launch();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @TestFactory
    Stream<DynamicContainer> scripts() throws IOException {
        try (var files = Files.walk(TESTS)) {
            var scripts = files.filter(file -> file.toString().endsWith(".test.js"))
                    .map(TESTS::relativize)
                    .sorted()
                    .toList();
            return scripts.stream().map(script -> DynamicContainer.dynamicContainer(script.toString(), run(script)));
        }
    }

    private static List<DynamicTest> run(Path script) {
        try (Page page = browsers.ofSomebody()) {
            page.route(HOST + "/**", ScriptsIT::serve);
            page.navigate(HOST);
            var results = page.evaluate("""
                            async (script) => {
                              await import(script);
                              return (await import("/test/check.js")).run();
                            }
                            """, "/test/" + script);
            return ((List<?>) results).stream().map(ScriptsIT::result).toList();
        }
    }

    private static DynamicTest result(Object result) {
        var said = (Map<?, ?>) result;
        return DynamicTest.dynamicTest((String) said.get("name"), () -> assertNull(said.get("problem")));
    }

    private static void serve(Route route) {
        var path = Path.of(route.request().url().substring(HOST.length()));
        if (path.getNameCount() == 0) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<html lang=pt-BR>"));
        } else {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBody(source(path)));
        }
    }

    private static String source(Path path) {
        try {
            return Files.readString(
                    SOURCES.get(path.getName(0).toString()).resolve(path.subpath(1, path.getNameCount())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
