package chat.prosa.bench;

import java.time.Duration;
import java.util.stream.Stream;

import chat.prosa.bench.Contender.Log;
import chat.prosa.bench.Ladder.Climb;

/**
 * All that was measured of one server.
 *
 * @param startup from its process's start until it was ready, the median
 * @param idle what it keeps for a socket on which nothing happens
 * @param climb how it carried the load
 * @param acknowledged messages that it said it keeps
 * @param log what it keeps
 */
record Result(String name, Duration startup, IdleCost idle, Climb climb, long acknowledged, Log log) {

    /** What no server may do, however busy it is, in words. */
    Stream<String> faults() {
        return Stream.of(
                        fault(acknowledged - log.messages(), "acknowledged and not in the log"),
                        fault(log.brokenChats(), "chats with holes"),
                        fault(climb.all().mapToInt(Step::doubled).sum(), "shown twice"),
                        fault(climb.all().mapToInt(Step::strays).sum(), "shown to the wrong one"))
                .flatMap(fault -> fault);
    }

    /** What a server may do when it has too much to do, in words. */
    Stream<String> shortfalls() {
        return climb.all()
                .flatMap(step -> Stream.concat(
                        shortfall(step, step.missing(), "not there in the end"),
                        step.refusals().entrySet().stream()
                                .flatMap(refused -> shortfall(step, refused.getValue(), refused.getKey()))));
    }

    private Stream<String> fault(long times, String what) {
        return times > 0 ? Stream.of("%s: %d %s".formatted(name, times, what)) : Stream.empty();
    }

    private Stream<String> shortfall(Step step, long times, String what) {
        return fault(times, what).map(words -> words + " at %d msg/s".formatted(step.rate()));
    }
}
