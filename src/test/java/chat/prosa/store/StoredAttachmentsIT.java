package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Dimensions;
import chat.prosa.history.Attached;
import chat.prosa.history.Attachments;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.PersonId;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class StoredAttachmentsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ALL = 1_000;

    @Inject
    Database database;

    @Inject
    StoredJournal journal;

    @Inject
    StoredAttachments attachments;

    private StoredFirm firm;
    private ChatId chat;

    @BeforeEach
    void liaHasAChat() {
        firm = StoredFirm.found(database);
        var opened = AChat.opened(firm).said(firm.lia(), "Oi");
        await(journal.commit(List.of(opened.page())));
        chat = opened.id();
    }

    @Test
    void anAttachmentIsReadAsItWasAdded() {
        var file = attached(firm.lia());
        assertEquals(Optional.of(new Attached(file, chat, firm.lia(), OptionalInt.empty(), false)), find(file));

        var picture = new Attachment(
                new AttachmentId(UUID.randomUUID()),
                "Olá 'aspas'.png",
                "image/png",
                3_000_000_000L,
                Optional.of(new Dimensions(800, 600)));
        await(attachments.add(firm.organization(), chat, firm.ana(), picture));
        assertEquals(picture, find(picture).orElseThrow().attachment());
    }

    @Test
    void itTellsWhichEntryCarriesIt() {
        var note = attached(firm.ana());
        send(note, 2, true);
        assertEquals(Optional.of(new Attached(note, chat, firm.ana(), OptionalInt.of(2), true)), find(note));
    }

    @Test
    void anotherOrganizationHasNone() {
        var file = attached(firm.lia());
        var other = StoredFirm.found(database).organization();
        assertEquals(Optional.empty(), await(attachments.find(other, file.id())));
        assertEquals(List.of(), await(attachments.find(other, chat, firm.lia(), List.of(file.id()))));
    }

    @Test
    void theirUploaderCanSendThemInTheOrderHeLikes() {
        var one = attached(firm.lia());
        var two = attached(firm.lia());
        var three = attached(firm.lia());
        assertEquals(List.of(three, one), sendable(firm.lia(), three, one));
        assertEquals(List.of(two), sendable(firm.lia(), two, two));
        assertEquals(List.of(), sendable(firm.lia()));
    }

    @Test
    void nobodyElseCanSendThem() {
        var file = attached(firm.lia());
        assertEquals(List.of(), sendable(firm.ana(), file));
        assertEquals(
                List.of(),
                await(attachments.find(
                        firm.organization(), new ChatId(UUID.randomUUID()), firm.lia(), List.of(file.id()))));
    }

    @Test
    void oneIsSentOnce() {
        var sent = attached(firm.lia());
        var other = attached(firm.lia());
        send(sent, 2, false);
        assertEquals(List.of(other), sendable(firm.lia(), sent, other));
    }

    @Test
    void afterADayItCannotBeSent() {
        var young = attached(firm.lia());
        var old = attached(firm.lia());
        age(young, "23 hours 59 minutes");
        age(old, "24 hours");
        assertEquals(List.of(young), sendable(firm.lia(), young, old));
    }

    @Test
    void thoseThatWereNeverSentAreForgottenAfterAnotherHour() {
        var underWay = attached(firm.lia());
        var oldest = attached(firm.lia());
        var old = attached(firm.lia());
        age(underWay, "24 hours 59 minutes");
        age(oldest, "3 days");
        age(old, "25 hours");
        assertEquals(List.of(oldest.id(), old.id()), neverSent());

        await(attachments.forget(new Attachments.Key(firm.organization(), oldest.id())));
        assertEquals(List.of(old.id()), neverSent());
        assertEquals(Optional.empty(), find(oldest));
    }

    @Test
    void whatWasSentIsNeverForgotten() {
        var sent = attached(firm.lia());
        send(sent, 2, false);
        age(sent, "3 years");
        assertEquals(List.of(), neverSent());

        await(attachments.forget(new Attachments.Key(firm.organization(), sent.id())));
        assertEquals(sent, find(sent).orElseThrow().attachment());
    }

    private Attachment attached(PersonId by) {
        var file =
                new Attachment(new AttachmentId(UUID.randomUUID()), "Olá.pdf", "application/pdf", 12, Optional.empty());
        await(attachments.add(firm.organization(), chat, by, file));
        return file;
    }

    private Optional<Attached> find(Attachment attachment) {
        return await(attachments.find(firm.organization(), attachment.id()));
    }

    private List<Attachment> sendable(PersonId by, Attachment... wanted) {
        var ids = Stream.of(wanted).map(Attachment::id).toList();
        return await(attachments.find(firm.organization(), chat, by, ids));
    }

    private List<AttachmentId> neverSent() {
        return await(attachments.neverSent(ALL)).stream()
                .filter(key -> key.organization().equals(firm.organization()))
                .map(Attachments.Key::id)
                .toList();
    }

    private void send(Attachment attachment, int seq, boolean inNote) {
        await(database.update(
                "update attachment set sent_in = :seq, private = :note where id = :id",
                Map.of("seq", seq, "note", inNote, "id", attachment.id())));
    }

    private void age(Attachment attachment, String age) {
        await(database.update(
                "update attachment set created_at = now() - cast(cast(:age as text) as interval) where id = :id",
                Map.of("age", age, "id", attachment.id())));
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(SOON);
    }
}
