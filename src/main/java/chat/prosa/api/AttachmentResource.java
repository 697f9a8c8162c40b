package chat.prosa.api;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.media.Disposition;
import chat.prosa.api.media.Pictures;
import chat.prosa.chat.Attachment;
import chat.prosa.id.AttachmentId;

/** Files attached to chats. */
@Path("/api/v1/attachments")
class AttachmentResource {

    /** Nothing that somebody uploaded may run here, whatever a browser takes it for. */
    private static final String HARMLESS = "sandbox; default-src 'none'";

    /** Unlike all other answers, it never changes. */
    private static final String CACHED = "private, max-age=31536000, immutable";

    /** Whoever comes next to the same browser is not the same caller. */
    private static final String BY_CALLER = "Cookie, Authorization";

    private final Uploads uploads;
    private final Attaching attaching;
    private final VisibleAttachments attachments;
    private final CurrentCaller caller;

    AttachmentResource(Uploads uploads, Attaching attaching, VisibleAttachments attachments, CurrentCaller caller) {
        this.uploads = uploads;
        this.attaching = attaching;
        this.attachments = attachments;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<Attachment>> attach(RoutingContext request) {
        var person = caller.person();
        return uploads.receive(request.request(), upload -> attaching.attach(person, upload))
                .map(AttachmentResource::created);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER, Roles.READING})
    public Uni<Response> read(@PathParam("id") AttachmentId id, RoutingContext request) {
        var reader = caller.caller();
        var small = request.queryParams().contains("thumbnail");
        return (small ? attachments.thumbnail(reader, id) : attachments.whole(reader, id))
                .invoke(_ -> request.response().putHeader(HttpHeaders.CACHE_CONTROL, CACHED))
                .map(AttachmentResource::sent);
    }

    private static RestResponse<Attachment> created(Attachment attachment) {
        var location = URI.create("/api/v1/attachments/" + attachment.id());
        return RestResponse.ResponseBuilder.<Attachment>created(location)
                .entity(attachment)
                .build();
    }

    private static Response sent(VisibleAttachments.Opened opened) {
        var shown = Pictures.SHOWN.contains(opened.type());
        return Response.ok(opened.content(), opened.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.of(shown, opened.attachment().name()))
                .header("Content-Security-Policy", HARMLESS)
                .header(HttpHeaders.VARY, BY_CALLER)
                .build();
    }
}
