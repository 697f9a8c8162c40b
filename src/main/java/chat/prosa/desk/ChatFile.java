package chat.prosa.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Log;
import chat.prosa.chat.Side;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** A chat with what is remembered of its log: what the desk has at hand of each chat that goes on. */
public final class ChatFile {

    private final Log log;
    private final Set<CustomerId> customer;
    private final Set<ConsultantId> lookingIn = new HashSet<>();
    private Chat chat;

    public ChatFile(Chat chat, Log log) {
        this.chat = chat;
        this.log = log;
        this.customer = Set.of(chat.customer());
    }

    Chat chat() {
        return chat;
    }

    Log log() {
        return log;
    }

    /** The customer, as those to be told. */
    Set<CustomerId> customer() {
        return customer;
    }

    /** The consultants to be told what enters the log: who attends the chat, or looks into it. */
    Set<ConsultantId> consultants() {
        if (lookingIn.isEmpty()) {
            return chat.waiting() ? Set.of() : chat.consultants();
        }
        var all = new HashSet<>(lookingIn);
        all.addAll(chat.consultants());
        return all;
    }

    /** The entry that would come next. */
    Entry next(Author author, What what, Instant now) {
        return new Entry(chat.id(), log.last() + 1, log.last(Side.CUSTOMER), now, author, what);
    }

    void add(Entry entry) {
        log.add(entry);
    }

    /** Others may look into it while it waits than while it is attended. */
    void move(Chat moved) {
        if (moved.waiting() != chat.waiting()) {
            lookingIn.clear();
        }
        chat = moved;
    }

    void lookIn(ConsultantId consultant) {
        lookingIn.add(consultant);
    }

    void lookAway(ConsultantId consultant) {
        lookingIn.remove(consultant);
    }
}
