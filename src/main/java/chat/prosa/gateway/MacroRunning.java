package chat.prosa.gateway;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.id.OrganizationId;
import chat.prosa.macro.Macro;
import chat.prosa.macro.Macros;
import chat.prosa.macro.NamedMacro;

/** Has the desk run a macro, as it is saved now. */
final class MacroRunning {

    private static final Logger LOG = Logger.getLogger(MacroRunning.class);

    private final Dispatch dispatch;
    private final Macros macros;

    MacroRunning(Dispatch dispatch, Macros macros) {
        this.dispatch = dispatch;
        this.macros = macros;
    }

    void answer(Connection from, String ref, Asked.RunMacro asked) {
        var organization = from.caller().organization();
        from.asked(Connection.ONE);
        macros.find(organization, asked.macro())
                .chain(found -> found.map(NamedMacro::macro)
                        .map(macro -> run(organization, ref, asked, macro))
                        .orElseGet(() -> Uni.createFrom()
                                .item(Answers.refused(ref, Refusal.of(Refusal.Code.NOT_FOUND, "No such macro.")))))
                .onFailure()
                .recoverWithItem(failure -> notRun(organization, ref, failure))
                .subscribe()
                .with(answer -> from.lane().execute(() -> from.answer(answer, Connection.ONE)));
    }

    private Uni<Frame> run(OrganizationId organization, String ref, Asked.RunMacro asked, Macro macro) {
        var run = new Command.RunMacro(asked.by(), asked.chat(), macro, UUID.randomUUID());
        return dispatch.ask(organization, run).map(reply -> frame(ref, reply));
    }

    private static Frame frame(String ref, Reply reply) {
        return switch (reply) {
            case Reply.Done done -> Answers.done(ref, done.answer());
            case Reply.Refused refused -> Answers.refused(ref, refused.refusal());
        };
    }

    private static Frame notRun(OrganizationId organization, String ref, Throwable failure) {
        LOG.warnf(failure, "A macro of organization %s was not run", organization);
        return Answers.refused(ref, Refusal.of(Refusal.Code.UNAVAILABLE, "Not now; ask again."));
    }
}
