package chat.prosa.gateway;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.chat.Attachment;
import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.history.Attachments;
import chat.prosa.id.OrganizationId;
import chat.prosa.macro.Macros;
import chat.prosa.macro.NamedMacro;

/** Looks up what an order names and the desk does not know, then has the desk see to it. */
final class Preparing {

    private static final Logger LOG = Logger.getLogger(Preparing.class);

    /** What came of looking it up. */
    private sealed interface Prepared {

        record Ready(Command command) implements Prepared {}

        record Impossible(Refusal refusal) implements Prepared {}
    }

    private final Dispatch dispatch;
    private final Macros macros;
    private final Attachments attachments;

    Preparing(Dispatch dispatch, Macros macros, Attachments attachments) {
        this.dispatch = dispatch;
        this.macros = macros;
        this.attachments = attachments;
    }

    void answer(Connection from, String ref, Asked.ToPrepare asked) {
        var organization = from.caller().organization();
        from.asked(Connection.ONE);
        prepare(organization, asked)
                .chain(prepared -> answer(organization, ref, prepared))
                .onFailure()
                .recoverWithItem(failure -> notDone(organization, ref, failure))
                .subscribe()
                .with(answer -> from.lane().execute(() -> from.answer(answer, Connection.ONE)));
    }

    private Uni<Prepared> prepare(OrganizationId organization, Asked.ToPrepare asked) {
        return switch (asked) {
            case Asked.RunMacro run ->
                macros.find(organization, run.macro())
                        .map(found -> found.map(NamedMacro::macro)
                                .<Prepared>map(macro -> new Prepared.Ready(
                                        new Command.RunMacro(run.by(), run.chat(), macro, UUID.randomUUID())))
                                .orElseGet(() -> impossible("No such macro.")));
            case Asked.Attach attach ->
                attachments
                        .find(
                                organization,
                                attach.message().chat(),
                                attach.message().by(),
                                attach.attachments())
                        .map(found -> attached(attach, found));
        };
    }

    /** What was sent before cannot be sent again, except by who sends the same message again. */
    private static Prepared attached(Asked.Attach attach, List<Attachment> found) {
        var message = attach.message();
        return new Prepared.Ready(
                found.size() == attach.attachments().size()
                        ? new Command.SendMessage(
                                message.by(), message.chat(), message.written().with(found))
                        : new Command.AskWritten(
                                message.by(), message.chat(), message.written().key()));
    }

    private static Prepared impossible(String message) {
        return new Prepared.Impossible(Refusal.of(Refusal.Code.NOT_FOUND, message));
    }

    private Uni<Frame> answer(OrganizationId organization, String ref, Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ready(var command) ->
                dispatch.ask(organization, command).map(reply -> frame(ref, reply));
            case Prepared.Impossible(var refusal) -> Uni.createFrom().item(Answers.refused(ref, refusal));
        };
    }

    private static Frame frame(String ref, Reply reply) {
        return switch (reply) {
            case Reply.Done done -> Answers.done(ref, done.answer());
            case Reply.Refused refused -> Answers.refused(ref, refused.refusal());
        };
    }

    private static Frame notDone(OrganizationId organization, String ref, Throwable failure) {
        LOG.warnf(failure, "What an order of organization %s names was not found out", organization);
        return Answers.refused(ref, Refusal.of(Refusal.Code.UNAVAILABLE, "Not now; ask again."));
    }
}
