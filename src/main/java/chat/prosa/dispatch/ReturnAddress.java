package chat.prosa.dispatch;

import chat.prosa.id.SessionId;

/**
 * Where an answer goes.
 *
 * @param ref chosen by who asks, to know the answer by
 */
public record ReturnAddress(SessionId session, String ref) {}
