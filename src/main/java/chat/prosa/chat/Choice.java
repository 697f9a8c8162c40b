package chat.prosa.chat;

import chat.prosa.id.ConsultantId;

/**
 * Whom a customer wants to be attended by (rule 5).
 *
 * @param acceptOthers whether another may attend when the chosen one does not
 */
public record Choice(ConsultantId consultant, boolean acceptOthers) {}
