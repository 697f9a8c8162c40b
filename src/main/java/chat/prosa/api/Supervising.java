package chat.prosa.api;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.desk.Answer;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.Command;
import chat.prosa.id.ChatId;

/** What supervisors do about chats that others attend. */
@Singleton
final class Supervising {

    private final VisibleChats chats;
    private final Desks desks;

    Supervising(VisibleChats chats, Desks desks) {
        this.chats = chats;
        this.desks = desks;
    }

    /** The chat as it is then. */
    Uni<ChatForOne> takeOver(Caller.ConsultantCaller caller, ChatId chat) {
        return ask(caller, chat, new Command.TakeOverChat(caller.id(), chat))
                .chain(() -> chats.find(caller, chat))
                .map(VisibleChats::shown);
    }

    Uni<Void> release(Caller.ConsultantCaller caller, ChatId chat) {
        return ask(caller, chat, new Command.ReleaseChat(caller.id(), chat));
    }

    Uni<Void> lookAway(Caller.ConsultantCaller caller, ChatId chat) {
        return ask(caller, chat, new Command.LookAway(caller.id(), chat));
    }

    /** Of a chat that he may see; a waiting one that he may not does not exist. */
    private Uni<Void> ask(Caller.ConsultantCaller caller, ChatId chat, Command command) {
        return chats.find(caller, chat)
                .chain(() -> desks.ask(caller.organization(), command, Answer.class))
                .replaceWithVoid();
    }
}
