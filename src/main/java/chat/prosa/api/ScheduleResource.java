package chat.prosa.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;
import chat.prosa.directory.Activity;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Schedules;
import chat.prosa.id.ActivityId;

/** A project's schedule, for whoever sees the project; supervisors and admins say what is on it. */
@Path("/api/v1/projects/{id}/schedule")
class ScheduleResource {

    private final VisibleProjects projects;
    private final Schedules schedules;
    private final Scheduling scheduling;
    private final CurrentCaller caller;

    ScheduleResource(VisibleProjects projects, Schedules schedules, Scheduling scheduling, CurrentCaller caller) {
        this.projects = projects;
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER, Roles.DIRECTORY})
    public Uni<Page<Activity>> list(@PathParam("id") Handle id, @BeanParam Paging paging) {
        var after = paging.after(ScheduleResource::place);
        return projects.find(caller.caller(), id)
                .chain(project -> schedules.of(caller.organization(), project.id(), after, paging.oneMore()))
                .map(read -> paging.page(read, last -> Cursor.of(last.startsOn(), last.id())));
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "activity.created", of = Subject.ACTIVITY, id = "activity")
    public Uni<RestResponse<Activity>> add(@PathParam("id") Handle id, @NotNull @Valid ActivityDraft draft) {
        return projects.find(caller.caller(), id)
                .chain(project -> scheduling
                        .add(caller.organization(), project.id(), draft)
                        .map(activity -> Created.at(
                                "/api/v1/projects/" + project.id() + "/schedule/" + activity.id(), activity)));
    }

    @PATCH
    @Path("{activity}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "activity.changed", of = Subject.ACTIVITY, id = "activity")
    public Uni<Activity> change(
            @PathParam("id") Handle id,
            @PathParam("activity") ActivityId activity,
            @NotNull @Valid ActivityDraft draft) {
        return projects.find(caller.caller(), id)
                .chain(project -> scheduling.change(caller.organization(), project.id(), activity, draft));
    }

    @DELETE
    @Path("{activity}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "activity.deleted", of = Subject.ACTIVITY, id = "activity")
    public Uni<Void> delete(@PathParam("id") Handle id, @PathParam("activity") ActivityId activity) {
        return projects.find(caller.caller(), id)
                .chain(project -> scheduling.delete(caller.organization(), project.id(), activity));
    }

    private static Activity.Place place(List<String> cursor) {
        return new Activity.Place(LocalDate.parse(cursor.get(0)), new ActivityId(UUID.fromString(cursor.get(1))));
    }
}
