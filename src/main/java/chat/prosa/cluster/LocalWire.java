package chat.prosa.cluster;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import chat.prosa.dispatch.Letter;
import chat.prosa.dispatch.Receiver;
import chat.prosa.dispatch.Telling;
import chat.prosa.dispatch.Wire;

/** The wire of a node that is alone: everything stays where it is. */
public final class LocalWire implements Wire {

    private final List<Consumer<Letter>> desks = new CopyOnWriteArrayList<>();
    private final List<Receiver> receivers = new CopyOnWriteArrayList<>();

    @Override
    public void send(Letter letter) {
        desks.forEach(desk -> desk.accept(letter));
    }

    @Override
    public void onLetter(Consumer<Letter> desk) {
        desks.add(desk);
    }

    @Override
    public void tell(List<Telling> tellings) {
        receivers.forEach(receiver -> receiver.receive(tellings));
    }

    @Override
    public void onTelling(Receiver receiver) {
        receivers.add(receiver);
    }
}
