package chat.prosa.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a page shows that was opened once and has only listened since; it must never need a reload to be true. */
final class Mirror {

    private final PersonId person;
    private final Map<ChatId, Chat> chats = new TreeMap<>(Comparator.comparing(ChatId::value));
    private final Set<ChatId> parked = new HashSet<>();
    private final Map<ChatId, Chat> waiting = new TreeMap<>(Comparator.comparing(ChatId::value));
    private final Map<ChatId, Offer> offers = new TreeMap<>(Comparator.comparing(ChatId::value));
    private final Map<ConsultantId, Boolean> online = new HashMap<>();
    private final Map<ChatId, Integer> lastHeard = new HashMap<>();
    private final List<String> holes = new ArrayList<>();

    Mirror(PersonId person, Greeting start) {
        this.person = person;
        switch (start) {
            case Greeting.ForConsultant consultant -> {
                consultant.chats().forEach(chat -> start(chat.view()));
                consultant.offers().forEach(one -> offers.put(one.offer().chat(), one.offer()));
                consultant.waiting().forEach(view -> waiting.put(view.chat().id(), view.chat()));
                consultant
                        .consultants()
                        .forEach(one -> online.put(one.consultant().id(), one.online()));
            }
            case Greeting.ForCustomer customer -> customer.chats().forEach(chat -> start(chat.view()));
        }
    }

    void hear(Notice notice) {
        if (notice instanceof Notice.ToPersons told && told.to().contains(person)) {
            switch (told) {
                case Notice.EntryAdded added -> entry(added.entry(), added.side());
                case Notice.ChatChanged changed -> changed(changed.chat());
                case Notice.ChatGone gone -> forget(gone.chat());
                case Notice.WaitingAdded added ->
                    waiting.put(added.chat().chat().id(), added.chat().chat());
                case Notice.WaitingRemoved removed -> waiting.remove(removed.chat());
                case Notice.PresenceChanged change -> online.put(change.consultant(), change.online());
                case Notice.OfferMade made -> offers.put(made.offer().chat(), made.offer());
                case Notice.OfferEnded ended -> offers.remove(ended.chat());
                case Notice.QueueChanged _, Notice.Typing _, Notice.MessageDelivered _, Notice.MessageRead _ -> {}
            }
        }
    }

    /** It shows what a page would that is opened now, and nothing entered a log that it was not told of. */
    void assertShows(Greeting truth) {
        assertEquals(List.of(), holes);
        switch (truth) {
            case Greeting.ForConsultant consultant -> assertShows(consultant);
            case Greeting.ForCustomer customer -> assertEquals(ofOne(customer.chats()), chats);
        }
    }

    private void assertShows(Greeting.ForConsultant truth) {
        assertEquals(ofOne(truth.chats()), chats);
        assertEquals(of(truth.waiting()), waiting);
        assertEquals(parked(truth.chats()), parked);
        assertEquals(truth.offers().stream().map(Greeting.Offered::offer).toList(), List.copyOf(offers.values()));
        truth.consultants()
                .forEach(one ->
                        assertEquals(one.online(), online.get(one.consultant().id())));
    }

    private static Set<ChatId> parked(List<ChatForOne> chats) {
        return chats.stream()
                .map(ChatForOne::view)
                .filter(ChatView::parked)
                .map(view -> view.chat().id())
                .collect(Collectors.toSet());
    }

    private static Map<ChatId, Chat> ofOne(List<ChatForOne> chats) {
        return of(chats.stream().map(ChatForOne::view).toList());
    }

    private static Map<ChatId, Chat> of(List<ChatView> views) {
        return views.stream().map(ChatView::chat).collect(Collectors.toMap(Chat::id, Function.identity()));
    }

    private void start(ChatView view) {
        park(view);
        chats.put(view.chat().id(), view.chat());
        lastHeard.put(view.chat().id(), view.lastSeq());
    }

    private void changed(ChatView view) {
        var chat = view.chat();
        park(view);
        if (chat.waiting() && person instanceof ConsultantId) {
            waiting.replace(chat.id(), chat);
        } else if (chat.live()) {
            chats.put(chat.id(), chat);
        } else {
            chats.remove(chat.id());
        }
    }

    private void park(ChatView view) {
        if (view.parked()) {
            parked.add(view.chat().id());
        } else {
            parked.remove(view.chat().id());
        }
    }

    private void forget(ChatId chat) {
        parked.remove(chat);
        chats.remove(chat);
        lastHeard.remove(chat);
    }

    private void entry(Entry entry, Side side) {
        var last = lastHeard.put(entry.chat(), entry.seq());
        if (last != null && last != entry.prev(side)) {
            holes.add(person + " heard " + entry + " after " + last);
        }
    }
}
