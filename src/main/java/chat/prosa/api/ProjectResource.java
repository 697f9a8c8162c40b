package chat.prosa.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.desk.Answer;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.Command;
import chat.prosa.desk.Greeting;
import chat.prosa.directory.Activity;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.directory.Schedules;
import chat.prosa.history.ChatFilter;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ProjectId;

/** Projects, for consultants and for the customers of each. */
@Path("/api/v1/projects")
class ProjectResource {

    private final VisibleProjects projects;
    private final Schedules schedules;
    private final VisibleChats chats;
    private final Desks desks;
    private final CurrentCaller caller;

    ProjectResource(
            VisibleProjects projects, Schedules schedules, VisibleChats chats, Desks desks, CurrentCaller caller) {
        this.projects = projects;
        this.schedules = schedules;
        this.chats = chats;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ProjectRecord>> list(@BeanParam Paging paging) {
        return projects.list(caller.person(), paging.afterNamed(ProjectId::new), paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @GET
    @Path("{id}")
    public Uni<ProjectRecord> find(@PathParam("id") ProjectId id) {
        return projects.find(caller.person(), id);
    }

    @GET
    @Path("{id}/schedule")
    public Uni<Page<Activity>> schedule(@PathParam("id") ProjectId id, @BeanParam Paging paging) {
        var after = paging.after(ProjectResource::place);
        return projects.find(caller.person(), id)
                .chain(() -> schedules.of(caller.organization(), id, after, paging.oneMore()))
                .map(read -> paging.page(read, last -> Cursor.of(last.startsOn(), last.id())));
    }

    @GET
    @Path("{id}/chats")
    public Uni<Page<ChatForOne>> chats(@PathParam("id") ProjectId id, @BeanParam Paging paging) {
        return projects.find(caller.person(), id).chain(() -> chats.list(caller.person(), ChatFilter.of(id), paging));
    }

    @GET
    @Path("{id}/consultants")
    public Uni<Page<Greeting.Reachable>> consultants(@PathParam("id") ProjectId id) {
        Caller.Person person = caller.person();
        return desks.ask(person.organization(), new Command.AskLinked(person.id(), id), Answer.Linked.class)
                .map(linked -> Page.whole(linked.consultants()));
    }

    /** Whom a chat about the project would be offered to now, for those who look after the routing. */
    @GET
    @Path("{id}/routing")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Uni<RouteView> routing(@PathParam("id") ProjectId id) {
        return desks.ask(caller.organization(), new Command.AskRoute(id), Answer.Route.class)
                .map(RouteView::of);
    }

    private static Activity.Place place(List<String> cursor) {
        return new Activity.Place(LocalDate.parse(cursor.get(0)), new ActivityId(UUID.fromString(cursor.get(1))));
    }
}
