package chat.prosa.api;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.media.Examination;
import chat.prosa.api.problem.Problem;
import chat.prosa.chat.Attachment;
import chat.prosa.chat.Chat;
import chat.prosa.history.Attachments;
import chat.prosa.history.Contents;
import chat.prosa.id.AttachmentId;

/** Attaches files to chats, from where their uploader can send them in a message. */
@Singleton
final class Attaching {

    private final VisibleChats chats;
    private final Examination examination;
    private final Attachments attachments;
    private final Contents contents;
    private final AttachmentConfig config;

    Attaching(
            VisibleChats chats,
            Examination examination,
            Attachments attachments,
            Contents contents,
            AttachmentConfig config) {
        this.chats = chats;
        this.examination = examination;
        this.attachments = attachments;
        this.contents = contents;
        this.config = config;
    }

    /** Fails with a problem when it is not for the caller to attach something there. */
    Uni<Attachment> attach(Caller.Person caller, Upload upload) {
        return chats.find(caller, upload.chat())
                .invoke(found -> check(caller, found.chat()))
                .chain(() -> attachments.unsent(caller.organization(), caller.id()))
                .invoke(this::checkRoom)
                .chain(() -> examination.of(upload.file(), upload.name(), upload.thumbnail()))
                .chain(findings -> keep(caller, upload, findings));
    }

    private static void check(Caller.Person caller, Chat chat) {
        if (!chat.live()) {
            throw Problem.of(409, "closed", "The chat is over.").asException();
        }
        if (!chat.has(caller.id())) {
            throw Problem.of(403, "not_participant", "You do not take part in this chat.")
                    .asException();
        }
    }

    /** What is under way at the same time is not counted: whoever does so gets as much more as he uploads at once. */
    private void checkRoom(Attachments.Unsent unsent) {
        if (unsent.count() >= config.maxUnsent()
                || unsent.size() >= config.maxUnsentSize().asLongValue()) {
            throw Problem.of(409, "too_many_unsent", "Too much is attached and not sent; send it, or wait a day.")
                    .asException();
        }
    }

    /** It is known before its bytes are kept, so that none are kept that nobody knows of. */
    private Uni<Attachment> keep(Caller.Person caller, Upload upload, Examination.Findings findings) {
        var id = new AttachmentId(UUID.randomUUID());
        var attachment = new Attachment(id, upload.name(), findings.type(), findings.size(), findings.dimensions());
        var key = new Attachments.Key(caller.organization(), id);
        return attachments
                .add(caller.organization(), upload.chat(), caller.id(), attachment)
                .chain(() -> contents.keep(key, Contents.Form.WHOLE, upload.file()))
                .chain(() -> findings.thumbnail()
                        ? contents.keep(key, Contents.Form.THUMBNAIL, upload.thumbnail())
                        : Uni.createFrom().voidItem())
                .replaceWith(attachment);
    }
}
