package chat.prosa.api;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.history.FoundChat;
import chat.prosa.history.Search;

/** What was said in the firm's chats. Customers find what is theirs in their list of chats. */
@Path("/api/v1/search")
@RolesAllowed({Roles.CONSULTANT, Roles.READING})
class SearchResource {

    private final Search search;
    private final Readers readers;
    private final CurrentCaller caller;

    SearchResource(Search search, Readers readers, CurrentCaller caller) {
        this.search = search;
        this.readers = readers;
        this.caller = caller;
    }

    @GET
    public Uni<Page<FoundChatView>> find(
            @BeanParam ChatQuery query,
            @QueryParam("limit") @DefaultValue("20") Limit limit,
            @QueryParam("after") Optional<String> after) {
        var filter = query.filter();
        if (filter.text().isEmpty()) {
            throw Problem.invalid("q", "What is to be found?").asException();
        }
        var paging = new Paging(limit, after);
        var below = paging.after(VisibleChats::place);
        return readers.reader(caller.caller())
                .chain(reader -> search.find(reader, filter, below, paging.oneMore()))
                .map(read -> paging.page(read, SearchResource::place))
                .map(page -> page.map(FoundChatView::of));
    }

    private static Cursor place(FoundChat last) {
        var chat = last.chat().chat();
        return Cursor.of(chat.openedAt(), chat.id());
    }
}
