package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.ProjectId;

/**
 * A chat as one side sees it.
 *
 * @param lostAt when it is lost unless a consultant answers; empty once one has
 * @param lastSeq the number of the last entry that this side may see
 * @param parked whether it is put aside: by him to whom it is shown, or by all when he does not attend it
 * @param offered to whom, while it waits; what is read from the database does not know
 */
public record ChatView(
        Chat chat,
        Side side,
        Named<ProjectId> project,
        Named<CustomerId> customer,
        List<Named<ConsultantId>> consultants,
        Optional<Instant> lostAt,
        int lastSeq,
        boolean parked,
        Called called,
        Optional<Offered> offered) {

    /**
     * Who is being asked to take a chat that waits.
     *
     * @param until when the offer lapses
     */
    public record Offered(Named<ConsultantId> to, Instant until) {}

    /**
     * Who was called to a chat and has not come yet.
     *
     * @param chosen by the customer, while he waits
     * @param transferTo the consultant or service group that it is handed to
     */
    public record Called(
            Optional<Named<ConsultantId>> chosen,
            Optional<Named<ConsultantId>> transferBy,
            Optional<Named<?>> transferTo,
            List<Named<ConsultantId>> invited) {

        private static final Called NOBODY =
                new Called(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        /** @param names what to call whom */
        public static Called in(Chat chat, Function<Id, String> names) {
            return switch (chat.state()) {
                case State.Waiting waiting ->
                    new Called(
                            waiting.choice().map(choice -> named(choice.consultant(), names)),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
                case State.Active active ->
                    new Called(
                            Optional.empty(),
                            active.calls().transfer().map(transfer -> named(transfer.by(), names)),
                            active.calls().transfer().map(transfer -> named(transfer.to(), names)),
                            active.calls().invited().stream()
                                    .map(one -> named(one, names))
                                    .toList());
                case State.Ended _ -> NOBODY;
            };
        }

        private static Named<?> named(Transfer.Target target, Function<Id, String> names) {
            return switch (target) {
                case Transfer.ToConsultant(var consultant) -> named(consultant, names);
                case Transfer.ToGroup(var group) -> named(group, names);
            };
        }

        private static <I extends Id> Named<I> named(I id, Function<Id, String> names) {
            return new Named<>(id, names.apply(id));
        }
    }
}
