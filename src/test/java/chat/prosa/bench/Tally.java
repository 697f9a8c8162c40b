package chat.prosa.bench;

import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import chat.prosa.bench.Step.Latency;

/** What became of the messages of one step. Used on the generator's event loop only, until it has settled. */
final class Tally {

    private final Schedule schedule;
    private final Leg sent;
    private final Leg acknowledged;
    private final Leg delivered;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Promise<Tally> settled = Promise.promise();
    private int doubled;
    private int strays;

    Tally(Schedule schedule) {
        this.schedule = schedule;
        this.sent = new Leg(schedule);
        this.acknowledged = new Leg(schedule);
        this.delivered = new Leg(schedule);
    }

    void sent(long number, long now) {
        arrived(sent, number, now);
    }

    void acknowledged(long number, long now) {
        arrived(acknowledged, number, now);
    }

    void delivered(long number, long now) {
        arrived(delivered, number, now);
    }

    /** A message came to somebody whom it was not meant for. */
    void strayed() {
        strays++;
    }

    void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    /** Completed when every message of the step was acknowledged and delivered, or there is no more waiting for it. */
    Future<Tally> settled() {
        return settled.future();
    }

    void close() {
        settled.tryComplete(this);
    }

    /** What was measured, when processor time was used as given. */
    Step step(CpuTime used) {
        return new Step(
                schedule.rate(),
                acknowledged.perSecond(),
                delivered.perSecond(),
                Latency.of(acknowledged),
                Latency.of(delivered),
                sent.latency(99),
                used,
                schedule.measuredSeconds(),
                acknowledged.arrived(),
                schedule.size() - Math.min(acknowledged.arrived(), delivered.arrived()),
                Map.copyOf(refusals),
                doubled,
                strays);
    }

    /** Messages of earlier steps that arrive after all are no part of this one. */
    private void arrived(Leg leg, long number, long now) {
        if (!schedule.holds(number)) {
            return;
        }
        if (!leg.arrived(number, now)) {
            doubled++;
        }
        if (Math.min(acknowledged.arrived(), delivered.arrived()) == schedule.size()) {
            close();
        }
    }
}
