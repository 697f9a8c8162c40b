package chat.prosa.dispatch;

import java.time.Instant;

/** The clock that deadlines go by. Milliseconds are its finest step, so that memory and journal agree. */
public interface Time {

    Instant now();

    /** Runs something once, when the time has come; at once if it has. On any thread. */
    Alarm at(Instant due, Runnable ring);

    /** Something that will ring. */
    interface Alarm {

        void cancel();
    }
}
