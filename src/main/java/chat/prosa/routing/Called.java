package chat.prosa.routing;

import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Calls;
import chat.prosa.chat.Cause;
import chat.prosa.chat.Tier;
import chat.prosa.chat.Transfer;

/** The consultants of a chat called somebody: to hand it over, or to join them (rules 12 and 13). */
final class Called {

    private Called() {}

    static Optional<Search> search(Calls calls) {
        return calls.transfer()
                .map(Called::circle)
                .or(() -> calls.invited().stream()
                        .findFirst()
                        .map(invited -> Circle.Named.of(Tier.CHOSEN, Cause.INVITE, List.of(invited))))
                .map(circle -> new Search(List.of(circle)));
    }

    private static Circle circle(Transfer transfer) {
        return switch (transfer.to()) {
            case Transfer.ToConsultant(var consultant) ->
                Circle.Named.of(Tier.CHOSEN, Cause.TRANSFER, List.of(consultant));
            case Transfer.ToGroup(var group) -> new Circle.Members(Tier.GROUP, Cause.TRANSFER, group);
        };
    }
}
