package chat.prosa.gateway;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.access.Caller;
import chat.prosa.audit.AuditLog;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.history.Logs;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** Answers who asks for a chat's log: the desk says whether he may read it, the past says what is in it. */
final class LogReading {

    private static final int USUAL_LIMIT = 200;
    private static final int HIGHEST_LIMIT = 500;

    /**
     * A page can be a thousand times as long as another answer; with the usual limit, four are on their way at once.
     */
    private static final int WEIGHT = 16;

    private static final Logger LOG = Logger.getLogger(LogReading.class);

    private final Dispatch dispatch;
    private final Logs logs;
    private final AuditLog audit;

    LogReading(Dispatch dispatch, Logs logs, AuditLog audit) {
        this.dispatch = dispatch;
        this.logs = logs;
        this.audit = audit;
    }

    void answer(Connection from, String ref, Asked.Entries asked) {
        var organization = from.caller().organization();
        from.asked(WEIGHT);
        dispatch.ask(organization, asked.look())
                .chain(reply -> read(from.caller(), ref, reply, asked))
                .onFailure()
                .recoverWithItem(failure -> notRead(organization, ref, failure))
                .subscribe()
                .with(answer -> from.lane().execute(() -> from.answer(answer, WEIGHT)));
    }

    private Uni<Frame> read(Caller caller, String ref, Reply reply, Asked.Entries asked) {
        return switch (reply) {
            case Reply.Done done
            when done.answer() instanceof Answer.MayRead may -> {
                var limit = Math.min(asked.limit().orElse(USUAL_LIMIT), HIGHEST_LIMIT);
                yield enter(caller, may.chat())
                        .chain(() -> logs.entries(caller.organization(), may.chat(), may.side(), asked.after(), limit))
                        .map(page -> Answers.page(ref, page, may.side()));
            }
            case Reply.Done _ -> throw new IllegalStateException("not an answer to that: " + reply);
            case Reply.Refused refused -> Uni.createFrom().item(Answers.refused(ref, refused.refusal()));
        };
    }

    /** No supervisor looks into a chat of others without a trace. */
    private Uni<Void> enter(Caller caller, ChatId chat) {
        return caller instanceof Caller.ConsultantCaller consultant && consultant.supervises()
                ? audit.lookedIn(consultant.organization(), consultant.id().value(), chat.value())
                : Uni.createFrom().voidItem();
    }

    private static Frame notRead(OrganizationId organization, String ref, Throwable failure) {
        LOG.warnf(failure, "A log of organization %s was not read", organization);
        return Answers.refused(ref, Refusal.of(Refusal.Code.UNAVAILABLE, "Not now; ask again."));
    }
}
