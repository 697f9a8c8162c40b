package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;
import chat.prosa.desk.Answer;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.Command;
import chat.prosa.desk.Greeting;
import chat.prosa.directory.Handle;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.history.Day;
import chat.prosa.history.Overviews;
import chat.prosa.id.ProjectId;

/** Projects, for consultants and for the customers of each; supervisors and admins say which there are. */
@Path("/api/v1/projects")
class ProjectResource {

    private final VisibleProjects projects;
    private final Registering registering;
    private final Guarding guarding;
    private final VisibleChats chats;
    private final Overviews overviews;
    private final Desks desks;
    private final CurrentCaller caller;

    ProjectResource(
            VisibleProjects projects,
            Registering registering,
            Guarding guarding,
            VisibleChats chats,
            Overviews overviews,
            Desks desks,
            CurrentCaller caller) {
        this.projects = projects;
        this.registering = registering;
        this.guarding = guarding;
        this.chats = chats;
        this.overviews = overviews;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER, Roles.DIRECTORY})
    public Uni<Page<ProjectRecord>> list(@BeanParam ProjectQuery query, @BeanParam Paging paging) {
        var after = paging.afterNamed(ProjectId::new);
        return projects.list(caller.caller(), query.filter(), after, paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "project.created", of = Subject.PROJECT)
    public Uni<RestResponse<ProjectRecord>> create(@NotNull @Valid ProjectDraft draft) {
        return registering.create(Noun.PROJECT, draft).chain(this::written).map(one -> Created.at(path(one), one));
    }

    /** Assigns a service group to many projects at once, or clears it. */
    @PATCH
    @Path("service-group")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "projects.guarded", of = Subject.DIRECTORY)
    public Uni<Guarding.Guarded> guard(@NotNull @Valid GuardPatch patch) {
        return guarding.guard(caller.organization(), patch);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER, Roles.DIRECTORY})
    public Uni<ProjectRecord> find(@PathParam("id") Handle id) {
        return projects.find(caller.caller(), id);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "project.changed", of = Subject.PROJECT)
    public Uni<ProjectRecord> change(@PathParam("id") Handle id, @NotNull @Valid ProjectDraft draft) {
        return registering.change(Noun.PROJECT, id, draft).chain(this::written);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "project.put", of = Subject.PROJECT)
    public Uni<RestResponse<ProjectRecord>> put(@PathParam("id") Handle id, @NotNull @Valid ProjectDraft draft) {
        return registering
                .put(Noun.PROJECT, id, draft)
                .chain(put -> written(put.id()).map(one -> Created.atIf(put.created(), path(one), one)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "project.deleted", of = Subject.PROJECT)
    public Uni<Void> delete(@PathParam("id") Handle id) {
        return registering.delete(Noun.PROJECT, id);
    }

    @GET
    @Path("{id}/chats")
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER})
    public Uni<Page<ChatForOne>> chats(
            @PathParam("id") Handle id, @BeanParam ChatQuery query, @BeanParam Paging paging) {
        var filter = query.filter();
        return projects.find(caller.caller(), id)
                .chain(project -> chats.list(caller.person(), filter.about(project.id()), paging));
    }

    @GET
    @Path("{id}/consultants")
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER})
    public Uni<Page<Greeting.Reachable>> consultants(@PathParam("id") Handle id) {
        return projects.find(caller.caller(), id)
                .map(project -> new Command.AskLinked(caller.person().id(), project.id()))
                .chain(ask -> desks.ask(caller.organization(), ask, Answer.Linked.class))
                .map(linked -> Page.whole(linked.consultants()));
    }

    @GET
    @Path("{id}/ratings")
    @RolesAllowed(Roles.CONSULTANT)
    public Uni<Day.Ratings> ratings(@PathParam("id") Handle id) {
        return projects.find(caller.caller(), id)
                .chain(project -> overviews.ratings(caller.organization(), project.id()));
    }

    /** Whom a chat about the project would be offered to now, for those who look after the routing. */
    @GET
    @Path("{id}/routing")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<RouteView> routing(@PathParam("id") Handle id) {
        return projects.find(caller.caller(), id)
                .map(project -> new Command.AskRoute(project.id()))
                .chain(ask -> desks.ask(caller.organization(), ask, Answer.Route.class))
                .map(RouteView::of);
    }

    private Uni<ProjectRecord> written(ProjectId id) {
        return find(Handle.of(id));
    }

    private static String path(ProjectRecord project) {
        return "/api/v1/projects/" + project.id();
    }
}
