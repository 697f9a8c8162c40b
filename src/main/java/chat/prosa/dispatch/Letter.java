package chat.prosa.dispatch;

import java.util.Optional;

import chat.prosa.desk.Command;
import chat.prosa.id.OrganizationId;

/** A command on its way to its organization's desk. */
public record Letter(OrganizationId organization, Command command, Optional<ReturnAddress> from) {}
