package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;
import chat.prosa.desk.ChatForOne;
import chat.prosa.history.Traces;
import chat.prosa.id.ChatId;

/** Chats, live and over. */
@Path("/api/v1/chats")
@RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER, Roles.READING})
class ChatResource {

    private final VisibleChats chats;
    private final VisibleLogs logs;
    private final Traces traces;
    private final TranscriptAnswers transcripts;
    private final Supervising supervising;
    private final CurrentCaller caller;

    ChatResource(
            VisibleChats chats,
            VisibleLogs logs,
            Traces traces,
            TranscriptAnswers transcripts,
            Supervising supervising,
            CurrentCaller caller) {
        this.chats = chats;
        this.logs = logs;
        this.traces = traces;
        this.transcripts = transcripts;
        this.supervising = supervising;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ChatForOne>> list(@BeanParam ChatQuery query, @BeanParam Paging paging) {
        return chats.list(caller.caller(), query.filter(), paging);
    }

    @GET
    @Path("{id}")
    public Uni<ChatForOne> find(@PathParam("id") ChatId id) {
        return chats.find(caller.caller(), id).map(VisibleChats::shown);
    }

    @GET
    @Path("{id}/entries")
    public Uni<EntryPage> entries(
            @PathParam("id") ChatId id,
            @QueryParam("after") @DefaultValue("0") Seq after,
            @QueryParam("limit") @DefaultValue("100") Limit limit) {
        return logs.page(caller.caller(), id, after.value(), limit.value());
    }

    @GET
    @Path("{id}/trace")
    @RolesAllowed({Roles.CONSULTANT, Roles.READING})
    public Uni<Page<DecisionView>> trace(@PathParam("id") ChatId id) {
        return chats.find(caller.caller(), id)
                .chain(() -> traces.of(caller.organization(), id))
                .map(decisions ->
                        Page.whole(decisions.stream().map(DecisionView::of).toList()));
    }

    @GET
    @Path("{id}/transcript")
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    public Uni<RestResponse<String>> transcript(
            @PathParam("id") ChatId id, @Context UriInfo address, @Context HttpHeaders headers) {
        return transcripts.answer(caller.caller(), id, TranscriptWish.read(address, headers));
    }

    /** A supervisor attends it from now on, alone. */
    @POST
    @Path("{id}/take-over")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Audited(value = "chat.taken-over", of = Subject.CHAT, always = true)
    public Uni<ChatForOne> takeOver(@PathParam("id") ChatId id) {
        return supervising.takeOver(caller.consultant(), id);
    }

    /** It goes back to its place in the waiting room, whoever attends it. */
    @POST
    @Path("{id}/release")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Audited(value = "chat.released", of = Subject.CHAT, always = true)
    public Uni<Void> release(@PathParam("id") ChatId id) {
        return supervising.release(caller.consultant(), id);
    }

    /** He is told no more of what enters a log that he has read. */
    @POST
    @Path("{id}/look-away")
    @RolesAllowed(Roles.CONSULTANT)
    public Uni<Void> lookAway(@PathParam("id") ChatId id) {
        return supervising.lookAway(caller.consultant(), id);
    }
}
