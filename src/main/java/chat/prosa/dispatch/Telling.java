package chat.prosa.dispatch;

import java.util.List;
import java.util.Optional;

import chat.prosa.access.SessionHash;
import chat.prosa.desk.Notice;
import chat.prosa.id.OrganizationId;

/** What every node is told that has somebody to tell: what comes out of desks, and who has left. */
public sealed interface Telling {

    OrganizationId organization();

    /** A command was decided, and what it led to is durable. The reply goes out before the notices. */
    record Outcome(OrganizationId organization, Optional<Reply> reply, List<Notice> notices) implements Telling {}

    /** The desk was built anew: whoever was connected to it connects again and gets a new start. */
    record Restarted(OrganizationId organization) implements Telling {}

    /** Somebody signed out: what he opened with that session is to be closed. */
    record SignedOut(OrganizationId organization, SessionHash session) implements Telling {}
}
