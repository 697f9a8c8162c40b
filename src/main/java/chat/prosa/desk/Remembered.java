package chat.prosa.desk;

import java.util.List;
import java.util.Map;

import chat.prosa.directory.Directory;
import chat.prosa.id.ConsultantId;
import chat.prosa.presence.Status;

/**
 * What the database remembers of an organization: all that a desk is built from, at start-up and after any fault.
 *
 * @param chats those that are live
 * @param chosen the status each consultant chose; who never did is available
 * @param lastTicket the highest ticket number given so far, 0 for none
 */
public record Remembered(Directory directory, List<ChatFile> chats, Map<ConsultantId, Status> chosen, int lastTicket) {}
