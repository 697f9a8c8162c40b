package chat.prosa.queue;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import chat.prosa.id.ChatId;

/** The chats nobody attends yet, in order of arrival. */
public final class WaitingRoom {

    private final NavigableSet<Arrival> line = new TreeSet<>();

    public void enter(Arrival arrival) {
        line.add(arrival);
    }

    public void leave(Arrival arrival) {
        line.remove(arrival);
    }

    public int size() {
        return line.size();
    }

    /** Who waits, the first to arrive first. */
    public Stream<ChatId> inOrder() {
        return line.stream().map(Arrival::chat);
    }

    /** 1 for the first in line. Counted from the end, because it is mostly asked for who has just arrived. */
    public int position(Arrival arrival) {
        return line.size() - line.tailSet(arrival, false).size();
    }
}
