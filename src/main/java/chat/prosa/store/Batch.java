package chat.prosa.store;

import java.util.List;
import java.util.stream.Stream;

import chat.prosa.chat.Entry;
import chat.prosa.desk.Event;
import chat.prosa.dispatch.Page;
import chat.prosa.id.OrganizationId;

/** All that is to be remembered, sorted by where it is written. */
final class Batch {
    private final ChatRows chats = new ChatRows();
    private final EntryRows entries = new EntryRows();
    private final SentRows attachments = new SentRows();
    private final MarkRows marks = new MarkRows();
    private final TicketRows tickets = new TicketRows();
    private final PresenceRows presences = new PresenceRows();
    private final DeliveryRows deliveries;

    private Batch(Listening listening) {
        this.deliveries = new DeliveryRows(listening);
    }

    static Batch of(List<Page> pages, Listening listening) {
        var batch = new Batch(listening);
        pages.forEach(batch::add);
        return batch;
    }

    /** One statement that writes all of it. */
    Writing writing() {
        return Writing.together(writings());
    }

    /** Whether others may be told of it. */
    boolean isNews() {
        return !deliveries.isEmpty();
    }

    private void add(Page page) {
        page.events().forEach(event -> add(page.organization(), event));
    }

    private void add(OrganizationId organization, Event.Kept event) {
        switch (event) {
            case Event.EntryAdded(var entry) -> add(organization, entry);
            case Event.ChatMoved(var chat, var entry) -> {
                chats.add(organization, chat, entry);
                add(organization, entry);
            }
            case Event.MarkMoved mark -> marks.add(organization, mark);
            case Event.TicketOpened(var ticket) -> {
                tickets.add(organization, ticket);
                deliveries.add(organization, ticket);
            }
            case Event.PresenceChosen chosen -> presences.add(organization, chosen);
        }
    }

    private void add(OrganizationId organization, Entry entry) {
        entries.add(organization, entry);
        attachments.add(organization, entry);
        deliveries.add(organization, entry);
    }

    private List<Writing> writings() {
        return Stream.of(
                        chats.writings(),
                        tickets.writings(),
                        presences.writings(),
                        marks.writings(),
                        attachments.writings(),
                        deliveries.writings(),
                        entries.writings())
                .flatMap(List::stream)
                .toList();
    }
}
