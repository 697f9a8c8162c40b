package chat.prosa.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.history.Day;
import chat.prosa.history.Overviews;

/** How the firm's chats go, for those who look after it. */
@Path("/api/v1/overview")
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
class OverviewResource {

    /** What a sheet of chats has at most: the newest. */
    private static final int MOST_CHATS = 5_000;

    private final Overviews overviews;
    private final VisibleChats chats;
    private final Desks desks;
    private final CurrentCaller caller;

    OverviewResource(Overviews overviews, VisibleChats chats, Desks desks, CurrentCaller caller) {
        this.overviews = overviews;
        this.chats = chats;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    public Uni<OverviewView> overview() {
        var organization = caller.organization();
        return desks.ask(organization, new Command.AskOverview(), Answer.Overview.class)
                .chain(now -> overviews
                        .today(organization)
                        .chain(today -> overviews.days(organization, today, today))
                        .map(days -> OverviewView.of(now, days.getFirst())));
    }

    @GET
    @Path("days")
    public Uni<Page<Day>> days(@BeanParam DaysQuery query) {
        return read(query).map(Page::whole);
    }

    @GET
    @Path("days.csv")
    @Produces(Sheet.TYPE)
    public Uni<RestResponse<String>> sheetOfDays(@BeanParam DaysQuery query) {
        return read(query).map(DaySheet::of).map(sheet -> sheet.answer("days"));
    }

    @GET
    @Path("chats.csv")
    @Produces(Sheet.TYPE)
    public Uni<RestResponse<String>> sheetOfChats(@BeanParam ChatQuery query) {
        return chats.newest(caller.person(), query.filter(), MOST_CHATS)
                .map(ChatSheet::of)
                .map(sheet -> sheet.answer("chats"));
    }

    private Uni<List<Day>> read(DaysQuery query) {
        var organization = caller.organization();
        return overviews
                .today(organization)
                .map(query::span)
                .chain(span -> overviews.days(organization, span.from(), span.to()));
    }
}
