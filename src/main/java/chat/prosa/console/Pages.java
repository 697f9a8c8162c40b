package chat.prosa.console;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.Foundings;

/** Serves each page to those it is for, and sends everybody else where he belongs. */
@Path("/")
@SecuredPage
@Produces(MediaType.TEXT_HTML)
public class Pages {

    private final SecurityIdentity identity;
    private final UriInfo address;
    private final Foundings foundings;

    Pages(SecurityIdentity identity, UriInfo address, Foundings foundings) {
        this.identity = identity;
        this.address = address;
        this.foundings = foundings;
    }

    /** To find out who calls may take a query, which is waited for. */
    @GET
    @Blocking
    public Uni<Response> home() {
        var home = homeOfCaller();
        return foundings.vacant().map(vacant -> leadTo(vacant ? "/welcome" : home));
    }

    @GET
    @Path("login")
    public Uni<Response> login(@BeanParam Preferences preferences) {
        return foundings
                .vacant()
                .map(vacant -> vacant
                        ? leadTo("/welcome")
                        : Response.ok(Templates.login(preferences)).build());
    }

    /** Where the first firm is made; later there is nothing to do there. */
    @GET
    @Path("welcome")
    public Uni<Response> welcome(@BeanParam Preferences preferences) {
        return foundings
                .vacant()
                .map(vacant ->
                        vacant ? Response.ok(Templates.welcome(preferences)).build() : leadTo("/"));
    }

    @GET
    @Path("console")
    public Response console(@BeanParam Preferences preferences) {
        return page("/console", Templates.console(preferences));
    }

    /** The firm's pages: which one it is, the script reads from the address. */
    @GET
    @Path("firm{page: (/.*)?}")
    public Response firm(@BeanParam Preferences preferences) {
        return page("/console", Templates.firm(preferences));
    }

    @GET
    @Path("area")
    public Response area(@BeanParam Preferences preferences) {
        return page("/area", Templates.area(preferences));
    }

    private Response page(String homeOfItsPeople, TemplateInstance page) {
        var home = homeOfCaller();
        return home.equals(homeOfItsPeople)
                ? Response.ok(page).build()
                : Response.seeOther(caller().isPresent() ? URI.create(home) : signInAndReturn())
                        .build();
    }

    private static Response leadTo(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private String homeOfCaller() {
        return caller().map(Pages::home).orElse("/login");
    }

    private static String home(Caller caller) {
        return switch (caller) {
            case Caller.ConsultantCaller _ -> "/console";
            case Caller.CustomerCaller _ -> "/area";
            case Caller.HostCaller _ -> "/login";
        };
    }

    private Optional<Caller> caller() {
        return Optional.ofNullable(identity.getAttribute(Caller.ATTRIBUTE));
    }

    private URI signInAndReturn() {
        var here = address.getRequestUri();
        return UriBuilder.fromPath("/login")
                .queryParam("back", "{here}")
                .build(Optional.ofNullable(here.getRawQuery())
                        .map(query -> here.getRawPath() + "?" + query)
                        .orElse(here.getRawPath()));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance login(Preferences preferences);

        static native TemplateInstance welcome(Preferences preferences);

        static native TemplateInstance console(Preferences preferences);

        static native TemplateInstance firm(Preferences preferences);

        static native TemplateInstance area(Preferences preferences);

        private Templates() {}
    }
}
