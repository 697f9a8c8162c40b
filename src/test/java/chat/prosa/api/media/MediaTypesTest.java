package chat.prosa.api.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MediaTypesTest {

    @TempDir
    Path directory;

    @Test
    void aFileIsWhatIsInIt() throws IOException {
        assertType("image/png", Samples.png(2, 2), "page.html");
        assertType("image/jpeg", Samples.jpeg(2, 2), "archive.zip");
        assertType("image/gif", Samples.gif(2, 2), "");
        assertType("image/webp", text("RIFF$\u0000\u0000\u0000WEBPVP8 "), "photo.png");
        assertType("application/pdf", text("%PDF-1.7\n"), "photo.png");
        assertType("application/zip", Samples.zip(), "photo.png");
        assertType("text/plain", text("Olá,\ntudo bem?\n"), "photo.png");
        assertType("image/svg+xml", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "photo.png");
    }

    @Test
    void aPageIsAPageWhateverItsName() throws IOException {
        assertType("text/html", text(Samples.PAGE), "photo.png");
        assertType("text/html", text(Samples.PAGE), "photo.docx");
    }

    @Test
    void ofContainersTheNameTellsTheKind() throws IOException {
        assertType(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Samples.zip(),
                "Proposta.docx");
        assertType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Samples.zip(), "Orçamento.XLSX");
        assertType("application/zip", Samples.zip(), "page.html");
        assertType("application/zip", Samples.zip(), "photo.svg");
    }

    @Test
    void whatNobodyKnowsIsJustBytes() throws IOException {
        assertType("application/octet-stream", new byte[] {0, 1, 2, 3, (byte) 0xFE}, "photo.png");
        assertType("application/octet-stream", new byte[0], "photo.png");
    }

    private void assertType(String type, byte[] bytes, String name) throws IOException {
        assertEquals(type, MediaTypes.of(Files.write(directory.resolve("file"), bytes), name));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
