package chat.prosa.desk;

import java.util.List;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Named;
import chat.prosa.directory.Routing;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.presence.Status;

/** The whole state that a person who connects starts from. */
public sealed interface Greeting {

    /**
     * @param chats those he attends
     * @param waiting those he may take, the first in line first
     * @param offers what he is being offered
     */
    record ForConsultant(
            Consultant user,
            List<ChatForOne> chats,
            List<ChatView> waiting,
            List<Offered> offers,
            List<Colleague> consultants,
            Status presence)
            implements Greeting {}

    /** @param chats those that are open */
    record ForCustomer(Customer user, Routing routing, List<ChatForOne> chats, List<Place> projects)
            implements Greeting {}

    /** A standing offer, with the chat. */
    record Offered(Offer offer, ChatView chat) {}

    /** A consultant as others of the firm see him. */
    record Colleague(Named<ConsultantId> consultant, boolean online, Status status) {}

    /** A project as its customer sees it, with those of the firm who are linked to it. */
    record Place(Named<ProjectId> project, List<Reachable> consultants) {}

    /** A consultant as customers see him. */
    record Reachable(Named<ConsultantId> consultant, boolean online) {}
}
