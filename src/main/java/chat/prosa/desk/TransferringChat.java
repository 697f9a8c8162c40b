package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** A consultant hands a chat over, and stays until it is accepted (rule 13). */
final class TransferringChat {

    private TransferringChat() {}

    static Decision decide(
            DeskState desk, ChatFile file, State.Active active, Command.TransferChat command, Instant now) {
        return refusal(desk, file, command.to())
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> transfer(desk, file, active, command, now));
    }

    private static Optional<Refusal> refusal(DeskState desk, ChatFile file, Transfer.Target to) {
        return switch (to) {
            case Transfer.ToConsultant(var consultant)
            when file.chat().has(consultant) ->
                Optional.of(Refusal.of(Refusal.Code.INVALID, "He attends the chat already."));
            case Transfer.ToConsultant(var consultant) -> Reachability.refusal(desk, file.chat(), consultant);
            case Transfer.ToGroup(var group) -> refusal(desk, file, group);
        };
    }

    /** Of a group it is enough that one of it can be called; if nobody can, the nearest to it says why. */
    private static Optional<Refusal> refusal(DeskState desk, ChatFile file, ServiceGroupId id) {
        var group = Optional.ofNullable(desk.directory().groups().get(id));
        if (group.isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_FOUND, "No such service group."));
        }
        var why = others(file, group.get()).stream()
                .map(member -> Reachability.refusal(desk, file.chat(), member))
                .toList();
        if (why.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return why.stream()
                .flatMap(Optional::stream)
                .max((one, other) -> one.code().compareTo(other.code()))
                .or(() -> Optional.of(Refusal.of(Refusal.Code.NOT_ELIGIBLE, "Nobody else is in that group.")));
    }

    private static List<ConsultantId> others(ChatFile file, ServiceGroup group) {
        return group.members().stream()
                .filter(member -> !file.chat().has(member))
                .toList();
    }

    private static String name(DeskState desk, Transfer.Target to) {
        return switch (to) {
            case Transfer.ToConsultant(var consultant) -> desk.nameOf(consultant);
            case Transfer.ToGroup(var group) -> desk.nameOf(group);
        };
    }

    private static Decision transfer(
            DeskState desk, ChatFile file, State.Active active, Command.TransferChat command, Instant now) {
        var transfer = new Transfer(command.by(), command.to());
        var what = new What.Transferred(command.to(), name(desk, command.to()));
        var entry = file.next(desk.author(command.by()), what, now);
        return Decision.done(new Event.ChatMoved(file.chat().in(active.transfer(transfer)), entry));
    }
}
