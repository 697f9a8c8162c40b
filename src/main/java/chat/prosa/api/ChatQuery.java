package chat.prosa.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import chat.prosa.history.ChatFilter;
import chat.prosa.history.ChatFilter.Phase;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/**
 * Which chats are asked for.
 *
 * @param status any of these, with commas between
 * @param tag they have all of these
 * @param q words of their messages, or of their customers' names
 */
record ChatQuery(
        @QueryParam("status") Optional<String> status,
        @QueryParam("project") Optional<String> project,
        @QueryParam("customer") Optional<String> customer,
        @QueryParam("consultant") Optional<String> consultant,
        @QueryParam("tag") List<String> tag,
        @QueryParam("q") Optional<String> q,
        @QueryParam("from") Optional<String> from,
        @QueryParam("to") Optional<String> to) {

    private static final int LONGEST_SEARCH = 200;

    ChatFilter filter() {
        return new ChatFilter(
                status.map(ChatQuery::phases).orElse(Set.of()),
                project.map(text -> Asked.id("project", text, ProjectId::new)),
                customer.map(text -> Asked.id("customer", text, CustomerId::new)),
                consultant.map(text -> Asked.id("consultant", text, ConsultantId::new)),
                Asked.tags(tag),
                q.map(text -> Asked.text("q", text, LONGEST_SEARCH)),
                from.map(text -> Asked.instant("from", text)),
                to.map(text -> Asked.instant("to", text)));
    }

    private static Set<Phase> phases(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(word -> Asked.oneOf("status", word, Phase.values()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
