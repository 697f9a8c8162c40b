package chat.prosa.routing;

import java.util.Optional;

/** Nobody is asked: whoever may attend sees the line and takes from it (rule 6). */
final class Queue {

    private Queue() {}

    static Optional<Search> search() {
        return Optional.empty();
    }
}
