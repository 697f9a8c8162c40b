package chat.prosa.gateway;

import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;

/**
 * Somebody who was let in.
 *
 * @param pass the session that he showed at the door; when it is over, he has to leave
 */
record Visitor(Caller.Person caller, SessionHash pass) {}
