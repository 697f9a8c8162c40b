package chat.prosa.gateway;

/** Whether a peer is alive and keeps up, by the ticks of its lane. */
final class Pulse {

    /** So that a beat comes within the heartbeat, a tick is its twentieth part and every 19th has a beat. */
    static final int TICKS_PER_HEARTBEAT = 20;

    private static final int TICKS_PER_BEAT = TICKS_PER_HEARTBEAT - 1;
    private static final int LONGEST = 2 * TICKS_PER_HEARTBEAT;

    private int heardAt;
    private int freeAt;
    private int beatAt;

    Pulse(int tick) {
        heardAt = tick;
        freeAt = tick;
        beatAt = tick + TICKS_PER_BEAT;
    }

    /** The peer gave a sign of life, or could not have. */
    void heard(int tick) {
        heardAt = tick;
    }

    /** All or much of what was sent has left. */
    void free(int tick) {
        freeAt = tick;
    }

    /** Whether it is time for the next beat; said once for each. */
    boolean due(int tick) {
        var due = tick >= beatAt;
        beatAt = due ? tick + TICKS_PER_BEAT : beatAt;
        return due;
    }

    /** Whether the peer has been silent for two heartbeats. */
    boolean silent(int tick) {
        return tick - heardAt > LONGEST;
    }

    /** Whether what was sent has not left for two heartbeats. */
    boolean stuck(int tick) {
        return tick - freeAt > LONGEST;
    }
}
