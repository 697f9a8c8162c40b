package chat.prosa.api;

import java.util.List;
import java.util.Map;

import chat.prosa.chat.Tier;
import chat.prosa.chat.Trace;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;

/** Who of one tier was thought of, and what spoke for or against each. */
record TierView(Tier tier, List<ConsideredView> considered, int others) {

    /** One consultant, and what became of him. */
    record ConsideredView(Named<ConsultantId> consultant, Trace.Verdict verdict) {}

    static List<TierView> all(Trace trace, Map<ConsultantId, String> names) {
        return trace.steps().stream().map(step -> of(step, names)).toList();
    }

    private static TierView of(Trace.Step step, Map<ConsultantId, String> names) {
        return new TierView(
                step.tier(),
                step.considered().stream().map(one -> of(one, names)).toList(),
                step.others());
    }

    private static ConsideredView of(Trace.Considered one, Map<ConsultantId, String> names) {
        return new ConsideredView(
                new Named<>(one.consultant(), names.getOrDefault(one.consultant(), "")), one.verdict());
    }
}
