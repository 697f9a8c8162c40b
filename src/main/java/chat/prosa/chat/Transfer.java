package chat.prosa.chat;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/**
 * A consultant hands a chat over. He stays until somebody accepts it (rule 13).
 *
 * @param by leaves when it is accepted
 */
public record Transfer(ConsultantId by, Target to) {

    /** To whom it is handed. */
    public sealed interface Target {}

    public record ToConsultant(ConsultantId consultant) implements Target {}

    /** To whoever of the group accepts it. */
    public record ToGroup(ServiceGroupId group) implements Target {}

    boolean isTo(ConsultantId consultant) {
        return to.equals(new ToConsultant(consultant));
    }
}
