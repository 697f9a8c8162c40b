package chat.prosa.dispatch;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.desk.ChatFile;
import chat.prosa.desk.Remembered;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The durable memory of all desks. */
public interface Journal {

    /** Writes all pages or none. Fails when one contradicts what is written already; its desk is then out of date. */
    Uni<Void> commit(List<Page> pages);

    /** All that the organization's desk is built from. Fails when there is no such organization. */
    Uni<Remembered> remember(OrganizationId organization);

    /** A chat that is over, with what is known of its log. */
    Uni<Optional<ChatFile>> recall(OrganizationId organization, ChatId chat);

    /** The organizations whose desks have deadlines to meet even if nobody calls: those with live chats. */
    Uni<List<OrganizationId>> organizationsWithLiveChats();
}
