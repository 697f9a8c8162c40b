package chat.prosa.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.audit.AuditLog;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Logs;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The logs of chats as a caller may see them. */
@Singleton
final class VisibleLogs {

    private static final int AT_ONCE = 500;

    private final Logs logs;
    private final VisibleChats chats;
    private final Desks desks;
    private final AuditLog audit;

    VisibleLogs(Logs logs, VisibleChats chats, Desks desks, AuditLog audit) {
        this.logs = logs;
        this.chats = chats;
        this.desks = desks;
        this.audit = audit;
    }

    /** Fails with a problem when there is no such chat for the caller. */
    Uni<EntryPage> page(Caller caller, ChatId chat, int after, int limit) {
        return chats.find(caller, chat)
                .chain(found -> side(caller, found))
                .call(() -> enter(caller, chat))
                .chain(side -> logs.entries(caller.organization(), chat, side, after, limit)
                        .map(page -> EntryPage.of(page, side)));
    }

    /** Of a person the desk is asked, which knows who may look into what right now. */
    private Uni<Side> side(Caller caller, ChatRecord chat) {
        return switch (caller) {
            case Caller.Person person ->
                desks.ask(
                                person.organization(),
                                new Command.LookIn(person.id(), chat.chat().id()),
                                Answer.MayRead.class)
                        .map(Answer.MayRead::side);
            case Caller.HostCaller _ -> Uni.createFrom().item(chat.side());
        };
    }

    /** No supervisor looks into a chat of others without a trace. */
    Uni<Void> enter(Caller caller, ChatId chat) {
        return caller instanceof Caller.ConsultantCaller consultant && consultant.supervises()
                ? audit.lookedIn(consultant.organization(), consultant.id().value(), chat.value())
                : Uni.createFrom().voidItem();
    }

    /** All that a side may see of a chat that the caller has found before. */
    Uni<List<Entry>> whole(OrganizationId organization, ChatId chat, Side side) {
        return readOn(organization, chat, side, 0, new ArrayList<>());
    }

    private Uni<List<Entry>> readOn(OrganizationId organization, ChatId chat, Side side, int after, List<Entry> soFar) {
        return logs.entries(organization, chat, side, after, AT_ONCE).chain(page -> {
            soFar.addAll(page.entries());
            return page.more()
                    ? readOn(organization, chat, side, page.through(), soFar)
                    : Uni.createFrom().item(soFar);
        });
    }
}
