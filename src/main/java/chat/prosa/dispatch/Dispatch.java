package chat.prosa.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

import chat.prosa.access.SessionHash;
import chat.prosa.desk.Command;
import chat.prosa.id.OrganizationId;

/** The way to the desks: brings commands there and tells what came of them. */
public final class Dispatch {

    private final Map<OrganizationId, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final Journal journal;
    private final Directories directories;
    private final Wire wire;
    private final Time time;
    private final GroupCommit commit;
    private final Asking asking;

    public Dispatch(Vertx vertx, Journal journal, Directories directories, Wire wire, Time time) {
        this.vertx = vertx;
        this.journal = journal;
        this.directories = directories;
        this.wire = wire;
        this.time = time;
        this.commit = new GroupCommit(context(), journal, wire);
        this.asking = new Asking(wire);
    }

    /** Opens the desks whose deadlines run, and begins to listen; those that passed meanwhile are met at once. */
    public Uni<Void> start() {
        wire.onLetter(letter -> mailbox(letter.organization()).put(letter));
        wire.onTelling(asking);
        return journal.organizationsWithLiveChats()
                .invoke(organizations -> organizations.forEach(
                        organization -> mailbox(organization).wake()))
                .replaceWithVoid();
    }

    /** Sends a command whose answer, if one is wanted, comes to the {@link Receiver} of the sender's session. */
    public void send(OrganizationId organization, Command command, Optional<ReturnAddress> from) {
        wire.send(new Letter(organization, command, from));
    }

    /**
     * Asks a desk and waits for its answer, which comes when all that it changed is durable. A desk that cannot answer
     * is answered for, as {@code unavailable}.
     */
    public Uni<Reply> ask(OrganizationId organization, Command command) {
        return asking.ask(organization, command);
    }

    /** Has the desk see the directory as it is written now. To be called after every change of it. */
    public Uni<Reply> refreshDirectory(OrganizationId organization) {
        return directories
                .of(organization)
                .chain(directory -> ask(organization, new Command.RefreshDirectory(directory)));
    }

    /** Has everything closed, on whichever node, that was opened with a session. */
    public void signedOut(OrganizationId organization, SessionHash session) {
        commit.pass(new Telling.SignedOut(organization, session));
    }

    private Mailbox mailbox(OrganizationId organization) {
        return mailboxes.computeIfAbsent(organization, id -> new Mailbox(id, context(), journal, commit, time));
    }

    private Context context() {
        return ((VertxInternal) vertx).createEventLoopContext();
    }
}
