package chat.prosa.dispatch;

import java.util.List;
import java.util.function.Consumer;

/**
 * What connects the nodes that behave as one: letters go to the desk's owner, tellings to every node, both in order.
 */
public interface Wire {

    void send(Letter letter);

    void onLetter(Consumer<Letter> desks);

    void tell(List<Telling> tellings);

    void onTelling(Receiver receiver);
}
