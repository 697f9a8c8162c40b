package chat.prosa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a Java process holds, in bytes.
 *
 * @param heap what lives on its heap, after a full collection
 * @param resident what it has of the machine's memory
 */
record Memory(long heap, long resident) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long KIB = 1_024;

    /** Collects twice, since what a first collection lets go of natively may free more of the heap. */
    static Memory of(long pid) throws IOException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        return new Memory(
                KIB * first(USED, jcmd(pid, "GC.heap_info")),
                KIB * first(RESIDENT, Files.readString(Path.of("/proc", String.valueOf(pid), "status"))));
    }

    private static String jcmd(long pid, String command) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return new ProcessBuilder(tool, String.valueOf(pid), command)
                .start()
                .inputReader()
                .readAllAsString();
    }

    private static long first(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("Expected " + pattern + " in: " + text);
        }
        return Long.parseLong(found.group(1));
    }
}
