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

    /** The consultants to be told what enters the log: who attends the chat, or looks into it while it waits. */
    Set<ConsultantId> consultants() {
        return chat.waiting() ? Set.copyOf(lookingIn) : chat.consultants();
    }

    /** The entry that would come next. */
    Entry next(Author author, What what, Instant now) {
        return new Entry(chat.id(), log.last() + 1, log.last(Side.CUSTOMER), now, author, what);
    }

    void add(Entry entry) {
        log.add(entry);
    }

    void move(Chat moved) {
        chat = moved;
        if (!moved.waiting()) {
            lookingIn.clear();
        }
    }

    void lookIn(ConsultantId consultant) {
        lookingIn.add(consultant);
    }

    void lookAway(ConsultantId consultant) {
        lookingIn.remove(consultant);
    }
}
