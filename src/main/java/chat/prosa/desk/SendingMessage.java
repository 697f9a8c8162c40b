package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Consultant;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/**
 * Somebody writes in a chat. The same key again gives the same answer and no second entry. A consultant's first message
 * is the answer that the customer waited for (rule 11); it takes up a chat that was put aside (rule 9), and whom it
 * calls by name is invited (rule 12).
 */
final class SendingMessage {

    private SendingMessage() {}

    static Decision decide(DeskState desk, ChatFile file, Command.SendMessage command, Instant now) {
        var known = file.log().seqOf(command.by(), command.written().key());
        if (known.isPresent()) {
            return Decision.answered(new Answer.Written(known.getAsInt(), List.of()));
        }
        if (!file.chat().live()) {
            return Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        }
        if (!file.chat().has(command.by())) {
            return Decision.refused(Refusal.Code.NOT_PARTICIPANT, "Only who attends the chat writes in it.");
        }
        if (command.by() instanceof CustomerId && command.written() instanceof What.Note) {
            return Decision.refused(Refusal.Code.NOT_ALLOWED, "Notes are for consultants.");
        }
        return switch (file.chat().state()) {
            case State.Active active
            when command.by() instanceof ConsultantId consultant ->
                new ByConsultant(desk, file.chat(), consultant).write(file, active, command.written(), now);
            case State.Live _, State.Ended _ -> {
                var entry = file.next(desk.author(command.by()), command.written(), now);
                yield Decision.answered(new Answer.Written(entry.seq(), List.of()), new Event.EntryAdded(entry));
            }
        };
    }

    /** Whether somebody has written something already, whose attachments cannot be found any more. */
    static Decision again(ChatFile file, Command.AskWritten command) {
        var known = file.log().seqOf(command.by(), command.key());
        return known.isPresent()
                ? Decision.answered(new Answer.Written(known.getAsInt(), List.of()))
                : Decision.refused(Refusal.Code.NOT_FOUND, "No such attachment.");
    }

    /** What one message of a consultant leads to. */
    private static final class ByConsultant {
        private final DeskState desk;
        private final Author author;
        private final ConsultantId by;
        private final List<Event> events = new ArrayList<>();
        private final List<Answer.NotInvited> notInvited = new ArrayList<>();
        private Chat chat;

        ByConsultant(DeskState desk, Chat chat, ConsultantId by) {
            this.desk = desk;
            this.chat = chat;
            this.by = by;
            this.author = desk.author(by);
        }

        Decision write(ChatFile file, State.Active active, What.Written written, Instant now) {
            var mentions = Mentions.in(written.text(), desk.directory());
            var said = calling(written, mentions);
            var entry = resumes(written)
                    ? resume(active, file.next(author, new What.Resumed(), now)).followedBy(author, said)
                    : file.next(author, said, now);
            events.add(added(entry, written));
            invite(mentions, entry);
            return Decision.answered(new Answer.Written(entry.seq(), notInvited), events);
        }

        private boolean resumes(What.Written written) {
            return written instanceof What.Message && chat.parkedFor(by);
        }

        private Entry resume(State.Active active, Entry resumed) {
            chat = chat.in(active.resume(by));
            events.add(new Event.ChatMoved(chat, resumed));
            return resumed;
        }

        private Event added(Entry entry, What.Written written) {
            if (written instanceof What.Message && chat.state() instanceof State.Active active && !active.answered()) {
                chat = chat.in(active.answer());
                return new Event.ChatMoved(chat, entry);
            }
            return new Event.EntryAdded(entry);
        }

        private void invite(Mentions mentions, Entry last) {
            var before = last;
            for (var called : mentions.known()) {
                before = invite(called, before);
            }
            mentions.unknown().forEach(name -> notInvited.add(new Answer.NotInvited(name, Refusal.Code.NOT_FOUND)));
        }

        /** Whoever attends it already is only mentioned. */
        private Entry invite(Consultant called, Entry before) {
            if (!(chat.state() instanceof State.Active active)
                    || chat.has(called.id())
                    || active.calls().invited().contains(called.id())) {
                return before;
            }
            var refusal = Reachability.refusal(desk, chat, called.id());
            if (refusal.isPresent()) {
                notInvited.add(
                        new Answer.NotInvited(called.name(), refusal.get().code()));
                return before;
            }
            chat = chat.in(active.invite(called.id()));
            var invited = before.followedBy(author, new What.Invited(desk.author(called.id())));
            events.add(new Event.ChatMoved(chat, invited));
            return invited;
        }

        private What.Written calling(What.Written written, Mentions mentions) {
            if (mentions.known().isEmpty()) {
                return written;
            }
            return written.calling(mentions.known().stream()
                    .map(Consultant::id)
                    .map(desk::author)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
