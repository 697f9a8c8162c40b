package chat.prosa.outbox;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Side;
import chat.prosa.contract.SeenEntry;
import chat.prosa.contract.Timestamps;
import chat.prosa.desk.ChatView;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Chats;
import chat.prosa.history.Logs;
import chat.prosa.history.Reader;
import chat.prosa.history.Tickets;
import chat.prosa.webhook.Due;
import chat.prosa.webhook.Due.About;

/** Writes down what a webhook is told, in the contract's own objects as they are by then. */
@Singleton
final class Composing {

    private final Chats chats;
    private final Logs logs;
    private final Tickets tickets;
    private final ObjectMapper mapper;

    Composing(Chats chats, Logs logs, Tickets tickets, ObjectMapper mapper) {
        this.chats = chats;
        this.logs = logs;
        this.tickets = tickets;
        this.mapper = mapper;
    }

    /** The body; empty when what it is about has been deleted meanwhile. */
    Uni<Optional<String>> body(Due due) {
        return data(due).map(found -> found.map(data -> write(due, data)));
    }

    private Uni<Optional<Map<String, ?>>> data(Due due) {
        return switch (due.about()) {
            case About.AnEntry entry -> entry(due, entry);
            case About.ATicket(var ticket) ->
                tickets.find(due.organization(), ticket).map(found -> found.map(one -> Map.of("ticket", one)));
            case About.Nothing _ ->
                Uni.createFrom()
                        .item(Optional.of(Map.of("webhook", due.webhook().toString())));
        };
    }

    private Uni<Optional<Map<String, ?>>> entry(Due due, About.AnEntry about) {
        return chats.find(new Reader.HostReader(due.organization()), about.chat())
                .chain(chat -> logs.entries(due.organization(), about.chat(), Side.CONSULTANT, about.seq() - 1, 1)
                        .map(page -> chat.filter(_ -> !page.entries().isEmpty())
                                .map(found -> Map.of(
                                        "chat",
                                        shown(found),
                                        "entry",
                                        new SeenEntry(page.entries().getFirst(), Side.CONSULTANT)))));
    }

    private static ChatView shown(ChatRecord record) {
        return new ChatView(
                record.chat(),
                record.side(),
                record.project(),
                record.customer(),
                record.consultants(),
                record.lostAt(),
                record.lastSeq(),
                record.parked(),
                ChatView.Called.in(record.chat(), record::nameOf),
                Optional.empty());
    }

    private String write(Due due, Map<String, ?> data) {
        try {
            var body = mapper.createObjectNode()
                    .put("id", due.id().toString())
                    .put("type", due.event().wire())
                    .put("at", Timestamps.format(due.at()))
                    .put("organization", due.organization().toString());
            return mapper.writeValueAsString(body.set("data", mapper.valueToTree(data)));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("The contract's objects can be written", never);
        }
    }
}
