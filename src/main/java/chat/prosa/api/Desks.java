package chat.prosa.api;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.problem.Problem;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.id.OrganizationId;

/** Asks desks; what they refuse ends the request with a problem. */
@Singleton
public final class Desks {

    private final Dispatch dispatch;

    Desks(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param answer the kind of answer that the command has */
    public <A extends Answer> Uni<A> ask(OrganizationId organization, Command command, Class<A> answer) {
        return dispatch.ask(organization, command).map(Desks::answer).map(answer::cast);
    }

    /** Has the desk go by what has just been written. */
    public Uni<Answer> refresh(OrganizationId organization) {
        return dispatch.refreshDirectory(organization).map(Desks::answer);
    }

    private static Answer answer(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> done.answer();
            case Reply.Refused refused -> throw problem(refused.refusal()).asException();
        };
    }

    private static Problem problem(Refusal refusal) {
        return Problem.of(status(refusal.code()), refusal.code().wire(), refusal.message());
    }

    private static int status(Refusal.Code code) {
        return switch (code) {
            case MALFORMED, UNKNOWN_TYPE, INVALID -> 400;
            case NOT_ALLOWED, NOT_PARTICIPANT, NOT_ELIGIBLE -> 403;
            case NOT_FOUND -> 404;
            case NOT_ONLINE,
                    ALREADY_TAKEN,
                    ALREADY_OPEN,
                    CLOSED,
                    LAST_CONSULTANT,
                    CHAT_DISABLED,
                    OVER_CAPACITY,
                    NO_OFFER -> 409;
            case TOO_LARGE -> 413;
            case RATE_LIMITED -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
