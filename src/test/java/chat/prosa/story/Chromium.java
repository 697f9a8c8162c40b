package chat.prosa.story;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/** The browser that stories are told in: the one that is installed here, else one that is fetched once and kept. */
record Chromium(Path executable, Map<String, String> environment) {
    private static final List<String> COMMANDS = List.of("chromium", "google-chrome", "google-chrome-stable");
    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    static Chromium find() {
        return installed().orElseGet(ChromiumPackage::fetched);
    }

    private static Optional<Chromium> installed() {
        return Stream.concat(commandsOnPath(), APPLICATIONS.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .map(executable -> new Chromium(executable, Map.of()));
    }

    private static Stream<Path> commandsOnPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(directory -> COMMANDS.stream().map(directory::resolve));
    }

    LaunchOptions launchOptions() {
        var variables = new HashMap<>(System.getenv());
        variables.putAll(environment);
        return new LaunchOptions().setExecutablePath(executable).setEnv(variables);
    }
}
