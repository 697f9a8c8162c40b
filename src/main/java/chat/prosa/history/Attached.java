package chat.prosa.history;

import java.util.OptionalInt;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.PersonId;

/**
 * An attachment, with whose it is.
 *
 * @param sentIn the number of the entry that carries it
 * @param internal whether that is a note
 */
public record Attached(Attachment attachment, ChatId chat, PersonId uploader, OptionalInt sentIn, boolean internal) {

    /**
     * Whether somebody who sees the chat may have it: once it was sent who sees the entry, before that its uploader.
     */
    public boolean isFor(PersonId reader) {
        return sentIn.isPresent() ? !internal || Side.of(reader) == Side.CONSULTANT : uploader.equals(reader);
    }
}
