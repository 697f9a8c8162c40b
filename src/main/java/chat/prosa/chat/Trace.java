package chat.prosa.chat;

import java.util.List;

import chat.prosa.id.ConsultantId;

/**
 * Why a chat went where it went: whom the desk thought of, tier by tier, and what spoke for or against each (rule 20).
 */
public record Trace(List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * One tier.
     *
     * @param others how many more belong to it of whom nothing is said, because somebody came before them
     */
    public record Step(Tier tier, List<Considered> considered, int others) {

        public Step {
            considered = List.copyOf(considered);
        }
    }

    /** One consultant, and what became of him. */
    public record Considered(ConsultantId consultant, Verdict verdict) {}

    /** Why somebody is asked, or is not. */
    public enum Verdict {
        ASKED,
        /** Attends the chat already. */
        ATTENDS,
        /** Could be asked, but somebody else comes first. */
        LATER,
        OFFLINE,
        /** Has as many chats as he may have (rule 8). */
        FULL,
        /** Is being offered another chat, and nobody is offered two at once. */
        OFFERED_ANOTHER,
        DECLINED,
        LAPSED
    }
}
