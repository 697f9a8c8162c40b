package chat.prosa.api;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.media.Pictures;
import chat.prosa.api.problem.Problem;
import chat.prosa.chat.Attachment;
import chat.prosa.history.Attached;
import chat.prosa.history.Attachments;
import chat.prosa.history.Chats;
import chat.prosa.history.Content;
import chat.prosa.history.Contents;
import chat.prosa.history.Contents.Form;
import chat.prosa.id.AttachmentId;

/** Attachments as far as a caller may have them. */
@Singleton
final class VisibleAttachments {

    /**
     * What is to be sent to the caller.
     *
     * @param type of these bytes, which a small picture has of its own
     */
    record Opened(Attachment attachment, String type, Content content) {}

    private final Attachments attachments;
    private final Contents contents;
    private final Chats chats;
    private final Readers readers;

    VisibleAttachments(Attachments attachments, Contents contents, Chats chats, Readers readers) {
        this.attachments = attachments;
        this.contents = contents;
        this.chats = chats;
        this.readers = readers;
    }

    /** Fails with a problem when there is none for the caller. */
    Uni<Opened> whole(Caller caller, AttachmentId id) {
        return find(caller, id).chain(attachment -> openWhole(caller, attachment));
    }

    /** The small one of a picture, or the picture where that is small already. Fails when it is no picture. */
    Uni<Opened> thumbnail(Caller caller, AttachmentId id) {
        return find(caller, id)
                .map(attachment -> known(attachment.dimensions().map(_ -> attachment)))
                .chain(picture -> openSmall(caller, picture));
    }

    private Uni<Attachment> find(Caller caller, AttachmentId id) {
        return attachments
                .find(caller.organization(), id)
                .map(found -> known(found.filter(attached -> isFor(caller, attached))))
                .call(attached -> checkChat(caller, attached))
                .map(Attached::attachment);
    }

    private static boolean isFor(Caller caller, Attached attached) {
        return switch (caller) {
            case Caller.Person person -> attached.isFor(person.id());
            case Caller.HostCaller _ -> attached.sentIn().isPresent();
        };
    }

    private Uni<?> checkChat(Caller caller, Attached attached) {
        return readers.reader(caller)
                .chain(reader -> chats.find(reader, attached.chat()))
                .map(VisibleAttachments::known);
    }

    private Uni<Opened> openSmall(Caller caller, Attachment picture) {
        return open(caller, picture, Form.THUMBNAIL, Pictures.typeOfSmall(picture.type()))
                .chain(small ->
                        small.map(opened -> Uni.createFrom().item(opened)).orElseGet(() -> openWhole(caller, picture)));
    }

    private Uni<Opened> openWhole(Caller caller, Attachment attachment) {
        return open(caller, attachment, Form.WHOLE, attachment.type()).map(VisibleAttachments::known);
    }

    private Uni<Optional<Opened>> open(Caller caller, Attachment attachment, Form form, String type) {
        return contents.open(new Attachments.Key(caller.organization(), attachment.id()), form)
                .map(content -> content.map(bytes -> new Opened(attachment, type, bytes)));
    }

    private static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> Problem.notFound("attachment").asException());
    }
}
