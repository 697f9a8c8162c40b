package chat.prosa.dispatch;

import java.util.List;

import chat.prosa.desk.Event;
import chat.prosa.id.OrganizationId;

/** What one desk has to be remembered, in order. */
public record Page(OrganizationId organization, List<Event.Kept> events) {}
