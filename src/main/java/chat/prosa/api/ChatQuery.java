package chat.prosa.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import chat.prosa.history.ChatFilter;
import chat.prosa.history.ChatFilter.Phase;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;

/**
 * Which chats are asked for.
 *
 * @param status any of these, with commas between
 * @param q words of their messages
 */
record ChatQuery(
        @QueryParam("status") Optional<String> status,
        @QueryParam("project") Optional<String> project,
        @QueryParam("consultant") Optional<String> consultant,
        @QueryParam("q") Optional<String> q,
        @QueryParam("from") Optional<String> from,
        @QueryParam("to") Optional<String> to) {

    private static final int LONGEST_SEARCH = 200;

    ChatFilter filter() {
        return new ChatFilter(
                status.map(ChatQuery::phases).orElse(Set.of()),
                project.map(text -> Asked.id("project", text, ProjectId::new)),
                consultant.map(text -> Asked.id("consultant", text, ConsultantId::new)),
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
