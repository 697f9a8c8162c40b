package chat.prosa.routing;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** A set of consultants in whose terms chats look for somebody, so that the two find each other without a search. */
public sealed interface Pool {

    record Everybody() implements Pool {}

    record Group(ServiceGroupId group) implements Pool {}

    record One(ConsultantId consultant) implements Pool {}
}
