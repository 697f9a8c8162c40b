package chat.prosa.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.lost.Silence;

/** Shows chats as people see them. */
final class Views {

    private Views() {}

    /** As those see it who do not attend it, or have not put it aside. */
    static ChatView of(ChatFile file, Side side, DeskState desk) {
        return of(file.chat(), file.log().last(side), side, false, desk);
    }

    /** As those see it who have put it aside. */
    static ChatView parked(ChatFile file, DeskState desk) {
        return of(file.chat(), file.log().last(), Side.CONSULTANT, true, desk);
    }

    /** As he sees it who is being offered it. */
    static ChatView of(Offer offer, DeskState desk) {
        return of(desk.find(offer.chat()).orElseThrow(), Side.CONSULTANT, desk);
    }

    /** As it is when it is opened. */
    static ChatView opened(Chat chat, int lastSeq, DeskState desk) {
        return of(chat, lastSeq, Side.CUSTOMER, false, desk);
    }

    private static ChatView of(Chat chat, int lastSeq, Side side, boolean parked, DeskState desk) {
        var directory = desk.directory();
        return new ChatView(
                chat,
                side,
                new Named<>(
                        chat.project(),
                        directory.project(chat.project()).map(Project::name).orElse("")),
                named(chat.customer(), desk),
                chat.consultants().stream()
                        .map(consultant -> named(consultant, desk))
                        .toList(),
                Silence.lostAt(chat, desk.settings().lostAfter()),
                lastSeq,
                parked,
                ChatView.Called.in(chat, desk::nameOf),
                side == Side.CONSULTANT && chat.waiting() ? offered(chat, desk) : Optional.empty());
    }

    private static Optional<ChatView.Offered> offered(Chat chat, DeskState desk) {
        return desk.matching()
                .offers()
                .of(chat.id())
                .map(offer -> new ChatView.Offered(named(offer.to(), desk), offer.expiresAt()));
    }

    static ChatForOne of(ChatFile file, PersonId person, DeskState desk) {
        var view = person instanceof ConsultantId consultant && file.chat().parkedFor(consultant)
                ? parked(file, desk)
                : of(file, Side.of(person), desk);
        return new ChatForOne(view, file.log().unread(person), position(file, person, desk), marks(file, person, desk));
    }

    private static List<ChatForOne.Mark> marks(ChatFile file, PersonId person, DeskState desk) {
        return ChatNews.everybodyIn(file).stream()
                .filter(other -> !other.equals(person) && file.log().delivered(other) > 0)
                .map(other -> new ChatForOne.Mark(
                        desk.author(other), file.log().mark(other), file.log().delivered(other)))
                .toList();
    }

    static <P extends PersonId> Named<P> named(P person, DeskState desk) {
        return new Named<>(person, desk.directory().nameOf(person));
    }

    private static OptionalInt position(ChatFile file, PersonId person, DeskState desk) {
        return person instanceof CustomerId && file.chat().waiting()
                ? OptionalInt.of(desk.waitingRoom().position(DeskState.arrival(file.chat())))
                : OptionalInt.empty();
    }
}
