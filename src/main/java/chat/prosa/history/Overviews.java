package chat.prosa.history;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** What an organization's days were like. A chat belongs to the day on which it was opened. */
public interface Overviews {

    /** The days from one to another, both among them, in order; also those without chats. */
    Uni<List<Day>> days(OrganizationId organization, LocalDate from, LocalDate to);

    /** What customers thought of a project's chats, all of them. */
    Uni<Day.Ratings> ratings(OrganizationId organization, ProjectId project);

    /** Which day it is now in the organization's time zone. */
    Uni<LocalDate> today(OrganizationId organization);
}
