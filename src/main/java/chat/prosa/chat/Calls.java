package chat.prosa.chat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import chat.prosa.id.ConsultantId;

/**
 * Whom the consultants of a chat have called to it and who has not come yet. One is asked at a time: a transfer before
 * invitations, and those in order.
 */
public record Calls(Optional<Transfer> transfer, SequencedSet<ConsultantId> invited) {

    public static final Calls NONE = new Calls(Optional.empty(), new LinkedHashSet<>());

    public Calls {
        invited = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(invited));
    }

    public boolean none() {
        return transfer.isEmpty() && invited.isEmpty();
    }

    Calls handingOver(Transfer next) {
        return new Calls(Optional.of(next), invited);
    }

    Calls inviting(ConsultantId consultant) {
        var more = new LinkedHashSet<>(invited);
        more.add(consultant);
        return new Calls(transfer, more);
    }

    Calls withoutTransfer() {
        return new Calls(Optional.empty(), invited);
    }

    /** Once he has come, or does not want to: nobody who calls him by name waits for him any longer. */
    Calls without(ConsultantId consultant) {
        var fewer = new LinkedHashSet<>(invited);
        fewer.remove(consultant);
        return new Calls(transfer.filter(handed -> !handed.isTo(consultant)), fewer);
    }
}
