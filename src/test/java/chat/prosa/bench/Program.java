package chat.prosa.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server under test, in a process of its own. */
final class Program implements AutoCloseable {

    private static final int LONGEST_ANSWER_MILLIS = 1_000;
    private static final int SECONDS_TO_STOP = 15;

    private final Process process;
    private final long begun = System.nanoTime();
    private Duration startup = Duration.ZERO;

    private Program(Process process) {
        this.process = process;
    }

    /**
     * Starts a Java virtual machine like this one; returns when the health check at the port says that it is ready.
     *
     * @throws IOException with what it printed, when it does not get there
     */
    static Program start(List<String> arguments, Map<String, String> environment, int port, Path output)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        var program = new Program(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(program.process::destroyForcibly));
        program.awaitReady(
                URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL(), output);
        return program;
    }

    /** From the process's start until it was ready. */
    Duration startup() {
        return startup;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitReady(URL health, Path output) throws IOException {
        Patience.until(() -> !process.isAlive() || isReady(health));
        if (!process.isAlive()) {
            throw new IOException("The server did not start:\n" + Files.readString(output));
        }
        startup = Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean isReady(URL health) {
        try {
            var connection = (HttpURLConnection) health.openConnection();
            connection.setReadTimeout(LONGEST_ANSWER_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }
}
