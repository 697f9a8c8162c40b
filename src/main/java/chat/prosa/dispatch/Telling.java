package chat.prosa.dispatch;

import java.util.List;
import java.util.Optional;

import chat.prosa.desk.Notice;
import chat.prosa.id.OrganizationId;

/** What comes out of a desk, for every node that has somebody to tell. */
public sealed interface Telling {

    OrganizationId organization();

    /** A command was decided, and what it led to is durable. The reply goes out before the notices. */
    record Outcome(OrganizationId organization, Optional<Reply> reply, List<Notice> notices) implements Telling {}

    /** The desk was built anew: whoever was connected to it connects again and gets a new start. */
    record Restarted(OrganizationId organization) implements Telling {}
}
