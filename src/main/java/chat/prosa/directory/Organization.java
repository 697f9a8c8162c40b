package chat.prosa.directory;

import chat.prosa.id.OrganizationId;

/** The firm; the tenant. */
public record Organization(OrganizationId id, String name) {}
