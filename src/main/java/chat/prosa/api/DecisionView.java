package chat.prosa.api;

import java.time.Instant;
import java.util.List;

import chat.prosa.history.TracedDecision;

/** One decision of whom to ask for a chat, and why. */
record DecisionView(int seq, Instant at, List<TierView> tiers) {

    static DecisionView of(TracedDecision decision) {
        return new DecisionView(decision.seq(), decision.at(), TierView.all(decision.trace(), decision.names()));
    }
}
