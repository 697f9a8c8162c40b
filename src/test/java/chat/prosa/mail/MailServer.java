package chat.prosa.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A mail server that takes every letter, and delivers it to the test. */
public final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

    private MailServer(ServerSocket socket) {
        this.socket = socket;
        Thread.startVirtualThread(this::serve);
    }

    public static MailServer start() throws IOException {
        return new MailServer(new ServerSocket(0));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Waits for the next letter, with its headers. */
    public String take() throws InterruptedException {
        var letter = letters.poll(20, TimeUnit.SECONDS);
        if (letter == null) {
            throw new AssertionError("There never was a letter");
        }
        return letter.replaceAll("=\r?\n", "").replace("=3D", "=");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                var client = socket.accept();
                Thread.startVirtualThread(() -> talk(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 here\r\n");
            for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String line, BufferedReader in, PrintStream out) {
        if (line.equals("DATA")) {
            out.print("354 go on\r\n");
            letters.add(in.lines().takeWhile(text -> !text.equals(".")).collect(Collectors.joining("\n")));
        }
        out.print("250 fine\r\n");
    }
}
