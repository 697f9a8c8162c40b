package chat.prosa;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server as it is delivered, in a process of its own that can be killed. */
public final class PackagedServer implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Prosa is at (http://localhost:\\d+)");
    private static final Pattern SETUP_CODE = Pattern.compile("/welcome#(\\S+)");
    private static final int SECONDS_TO_START = 60;

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final CompletableFuture<String> setupCode = new CompletableFuture<>();
    private final CompletableFuture<Void> reading;

    private PackagedServer(Process process) {
        this.process = process;
        this.reading = CompletableFuture.runAsync(this::readLog, Thread::startVirtualThread);
    }

    /** Starts it and waits until it serves; on any free port unless the configuration says which. */
    public static PackagedServer start(Map<String, String> configuration) throws Exception {
        var server = new PackagedServer(new ProcessBuilder(command(configuration))
                .redirectErrorStream(true)
                .start());
        server.address.get(SECONDS_TO_START, TimeUnit.SECONDS);
        return server;
    }

    private static List<String> command(Map<String, String> configuration) {
        var properties = new TreeMap<>(configuration);
        properties.putIfAbsent("quarkus.http.port", "0");
        var command = new ArrayList<>(List.of(JAVA.toString()));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", PACKAGE.toString()));
        return command;
    }

    private void readLog() {
        process.inputReader().lines().forEach(this::note);
        address.completeExceptionally(new IOException("The server ended before it served:\n" + String.join("\n", log)));
    }

    private void note(String line) {
        log.add(line);
        var found = ADDRESS.matcher(line);
        if (found.find()) {
            address.complete(URI.create(found.group(1)));
        }
        var code = SETUP_CODE.matcher(line);
        if (code.find()) {
            setupCode.complete(code.group(1));
        }
    }

    public URI address() {
        return address.resultNow();
    }

    /** What it prints where nobody is yet, a moment after its address. */
    public String setupCode() {
        return setupCode.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
    }

    /** What it has printed up to now. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.toHandle().destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit().join();
        reading.join();
    }
}
