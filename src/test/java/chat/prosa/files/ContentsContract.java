package chat.prosa.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import chat.prosa.history.Attachments;
import chat.prosa.history.Content;
import chat.prosa.history.Contents;
import chat.prosa.history.Contents.Form;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.OrganizationId;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What every way of keeping contents has to hold. */
abstract class ContentsContract {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path uploads;

    abstract Contents contents();

    @Test
    void whatWasKeptIsReadAsItWas() throws IOException {
        var attachment = anAttachment();
        var bytes = bytes(3_000_001);
        keep(attachment, Form.WHOLE, bytes);

        assertArrayEquals(bytes, read(attachment, Form.WHOLE));
        assertArrayEquals(bytes, read(attachment, Form.WHOLE));
    }

    @Test
    void anEmptyFileIsKeptToo() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Form.WHOLE, new byte[0]);

        assertArrayEquals(new byte[0], read(attachment, Form.WHOLE));
    }

    @Test
    void theUploadIsLeftAlone() throws IOException {
        var upload = upload(bytes(10));
        await(contents().keep(anAttachment(), Form.WHOLE, upload));

        assertEquals(10, Files.size(upload));
    }

    @Test
    void whatWasNeverKeptIsNotThere() {
        assertEquals(Optional.empty(), open(anAttachment(), Form.WHOLE));
    }

    @Test
    void aThumbnailStandsBesideTheWhole() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Form.WHOLE, bytes(100));
        assertEquals(Optional.empty(), open(attachment, Form.THUMBNAIL));

        keep(attachment, Form.THUMBNAIL, bytes(7));
        assertEquals(7, read(attachment, Form.THUMBNAIL).length);
        assertEquals(100, read(attachment, Form.WHOLE).length);
    }

    @Test
    void theSameIdOfAnotherOrganizationIsAnotherAttachment() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Form.WHOLE, bytes(10));

        var others = new Attachments.Key(anAttachment().organization(), attachment.id());
        assertEquals(Optional.empty(), open(others, Form.WHOLE));
        await(contents().remove(others));
        assertEquals(10, read(attachment, Form.WHOLE).length);
    }

    @Test
    void whatIsRemovedIsGoneInEveryForm() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Form.WHOLE, bytes(10));
        keep(attachment, Form.THUMBNAIL, bytes(5));
        await(contents().remove(attachment));

        assertEquals(Optional.empty(), open(attachment, Form.WHOLE));
        assertEquals(Optional.empty(), open(attachment, Form.THUMBNAIL));
    }

    @Test
    void whatIsNotThereCanBeRemoved() {
        await(contents().remove(anAttachment()));
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        var attachment = anAttachment();
        var keeping = contents().keep(attachment, Form.WHOLE, uploads.resolve("missing"));

        assertThrows(Exception.class, () -> await(keeping));
        assertEquals(Optional.empty(), open(attachment, Form.WHOLE));
    }

    @Test
    void whoStopsReadingHoldsNobodyUp() throws IOException {
        var attachment = anAttachment();
        keep(attachment, Form.WHOLE, bytes(3_000_000));
        var first = Multi.createFrom()
                .publisher(open(attachment, Form.WHOLE).orElseThrow().bytes());
        await(first.select().first().toUni());

        assertEquals(3_000_000, read(attachment, Form.WHOLE).length);
    }

    static Attachments.Key anAttachment() {
        return new Attachments.Key(new OrganizationId(UUID.randomUUID()), new AttachmentId(UUID.randomUUID()));
    }

    static <T> T await(Uni<T> answer) {
        return answer.await().atMost(SOON);
    }

    void keep(Attachments.Key attachment, Form form, byte[] bytes) throws IOException {
        await(contents().keep(attachment, form, upload(bytes)));
    }

    private Path upload(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(uploads, "upload", ""), bytes);
    }

    private Optional<Content> open(Attachments.Key attachment, Form form) {
        return await(contents().open(attachment, form));
    }

    private byte[] read(Attachments.Key attachment, Form form) {
        var content = open(attachment, form).orElseThrow();
        var read = new ByteArrayOutputStream();
        await(Multi.createFrom()
                .publisher(content.bytes())
                .invoke(piece -> write(piece, read))
                .collect()
                .last());
        assertEquals(content.size(), read.size());
        return read.toByteArray();
    }

    private static void write(ByteBuffer piece, ByteArrayOutputStream to) {
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        to.writeBytes(bytes);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
