package chat.prosa.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A program with an embedded PostgreSQL that never ends by itself. */
final class ProgramToKill {
    private ProgramToKill() {}

    public static void main(String... directory) throws IOException {
        EmbeddedPostgres.start(Path.of(directory[0]));
        System.out.println("started");
        System.in.read();
    }

    /** Starts it in a process of its own and waits for its database. */
    static Process start(Path directory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramToKill.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        program.inputReader().readLine();
        return program;
    }
}
