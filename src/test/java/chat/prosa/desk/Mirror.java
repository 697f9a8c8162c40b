package chat.prosa.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;

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
                case Notice.QueueChanged _, Notice.Typing _, Notice.MessageRead _ -> {}
            }
        }
    }

    /** The chats that are shown as put aside. */
    Set<ChatId> parked() {
        return parked;
    }

    /** The live chats shown, with the state each is shown in. */
    Map<ChatId, Chat> chats() {
        return chats;
    }

    Map<ChatId, Chat> waiting() {
        return waiting;
    }

    Map<ChatId, Offer> offers() {
        return offers;
    }

    Map<ConsultantId, Boolean> online() {
        return online;
    }

    /** Entries that were told although the one before them never was. */
    List<String> holes() {
        return holes;
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
