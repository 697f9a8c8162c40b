package chat.prosa.dispatch;

import java.util.List;

/** Who passes on what desks tell, to the people connected to this node. Called in order; must not block. */
public interface Receiver {

    void receive(List<Telling> tellings);
}
