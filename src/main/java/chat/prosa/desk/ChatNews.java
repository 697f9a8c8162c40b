package chat.prosa.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;

/** Who hears of what happens in a chat. */
final class ChatNews {

    private final DeskState desk;

    ChatNews(DeskState desk) {
        this.desk = desk;
    }

    void entryAdded(Entry entry, Consumer<Notice> tell) {
        var file = desk.find(entry.chat()).orElseThrow();
        if (entry.seenBy(Side.CUSTOMER)) {
            tell.accept(new Notice.EntryAdded(file.customer(), Side.CUSTOMER, entry));
        }
        if (!file.consultants().isEmpty()) {
            tell.accept(new Notice.EntryAdded(file.consultants(), Side.CONSULTANT, entry));
        }
    }

    /** Those who begin to see the chat hear of it before they hear what entered its log. */
    void chatMoved(Optional<Chat> before, Event.ChatMoved moved, Consumer<Notice> tell) {
        var file = desk.find(moved.chat().id()).orElseThrow();
        waitingRoom(before, file, moved.entry(), tell);
        consultants(before, file, tell);
        tell.accept(new Notice.ChatChanged(file.customer(), Views.of(file, Side.CUSTOMER, desk)));
        entryAdded(moved.entry(), tell);
    }

    /** Those who may take it hear whether somebody is being asked. */
    void offerMoved(Offer offer, Consumer<Notice> tell) {
        desk.find(offer.chat())
                .filter(file -> file.chat().waiting())
                .ifPresent(file -> changed(file, desk.sight().of(file.chat().project()), tell));
    }

    void markMoved(Event.MarkMoved mark, Consumer<Notice> tell) {
        var author = desk.author(mark.reader());
        tell.accept(new Notice.MessageRead(everybodyAt(mark.chat()), mark.chat(), author, mark.seq()));
    }

    void delivered(Event.Delivered delivered, Consumer<Notice> tell) {
        var author = desk.author(delivered.to());
        tell.accept(
                new Notice.MessageDelivered(everybodyAt(delivered.chat()), delivered.chat(), author, delivered.seq()));
    }

    private Set<PersonId> everybodyAt(ChatId chat) {
        return desk.find(chat).map(ChatNews::everybodyIn).orElse(Set.of());
    }

    /** Everybody who takes part in the chat. */
    static Set<PersonId> everybodyIn(ChatFile file) {
        var everybody = new HashSet<PersonId>(file.chat().consultants());
        everybody.add(file.chat().customer());
        return everybody;
    }

    private void waitingRoom(Optional<Chat> before, ChatFile file, Entry entry, Consumer<Notice> tell) {
        var waited = before.map(Chat::waiting).orElse(false);
        var eligible = desk.sight().of(file.chat().project());
        if (file.chat().waiting() && !waited) {
            tell.accept(new Notice.WaitingAdded(eligible, Views.of(file, Side.CONSULTANT, desk)));
        } else if (waited && !file.chat().waiting()) {
            tell.accept(removed(eligible, file.chat(), entry));
        }
    }

    private Notice removed(Set<ConsultantId> eligible, Chat chat, Entry entry) {
        return switch (chat.state()) {
            case State.Active active ->
                new Notice.WaitingRemoved(
                        eligible,
                        chat.id(),
                        Notice.WaitingRemoved.Reason.TAKEN,
                        Optional.of(Views.named(active.consultants().getLast(), desk)));
            case State.Ended ended -> new Notice.WaitingRemoved(eligible, chat.id(), reason(ended), Optional.empty());
            case State.Waiting _ -> throw new IllegalStateException("still waits: " + entry);
        };
    }

    private static Notice.WaitingRemoved.Reason reason(State.Ended ended) {
        return switch (ended.how()) {
            case CLOSED -> Notice.WaitingRemoved.Reason.CLOSED;
            case LOST -> Notice.WaitingRemoved.Reason.LOST;
        };
    }

    /**
     * Who attends it hears of it; that it is over, all who might have, and that it waits on otherwise, who may take it.
     */
    private void consultants(Optional<Chat> before, ChatFile file, Consumer<Notice> tell) {
        var chat = file.chat();
        if (!chat.live() || waitsOn(before, chat)) {
            var eligible = desk.sight().of(chat.project());
            changed(file, eligible, tell);
            changed(file, others(chat.consultants(), eligible), tell);
        } else {
            changed(file, chat.consultants(), tell);
        }
        gone(before, chat, tell);
    }

    private static boolean waitsOn(Optional<Chat> before, Chat chat) {
        return chat.waiting() && before.map(Chat::waiting).orElse(false);
    }

    /** Tells consultants how a chat is now; who has put it aside sees that, too. */
    void changed(ChatFile file, Set<ConsultantId> consultants, Consumer<Notice> tell) {
        var parked = new HashSet<>(file.chat().parked());
        parked.retainAll(consultants);
        if (!parked.isEmpty()) {
            tell.accept(new Notice.ChatChanged(parked, Views.parked(file, desk)));
        }
        var rest = parked.isEmpty() ? consultants : others(consultants, parked);
        if (!rest.isEmpty()) {
            tell.accept(new Notice.ChatChanged(rest, Views.of(file, Side.CONSULTANT, desk)));
        }
    }

    private static void gone(Optional<Chat> before, Chat chat, Consumer<Notice> tell) {
        var gone = new HashSet<>(
                before.map(Chat::consultants).map(Set::<ConsultantId>copyOf).orElse(Set.of()));
        gone.removeAll(chat.consultants());
        if (!gone.isEmpty()) {
            var reason = chat.waiting() ? Notice.ChatGone.Departure.RETURNED : Notice.ChatGone.Departure.LEFT;
            tell.accept(new Notice.ChatGone(gone, chat.id(), reason));
        }
    }

    private static Set<ConsultantId> others(Set<ConsultantId> all, Set<ConsultantId> some) {
        var others = new HashSet<ConsultantId>();
        all.stream().filter(one -> !some.contains(one)).forEach(others::add);
        return others;
    }
}
