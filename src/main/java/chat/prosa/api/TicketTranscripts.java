package chat.prosa.api;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.history.NamedTicket;

/** Shows tickets that came from a chat together with what was said in it. */
@Singleton
final class TicketTranscripts {

    private final Transcripts transcripts;
    private final ObjectMapper json;

    TicketTranscripts(Transcripts transcripts, ObjectMapper json) {
        this.transcripts = transcripts;
        this.json = json;
    }

    /** The ticket's object, with the {@code transcript} of its chat if it has one. */
    Uni<ObjectNode> added(Caller caller, NamedTicket ticket, List<Locale> languages) {
        ObjectNode object = json.valueToTree(ticket);
        return ticket.ticket()
                .chat()
                .map(chat ->
                        transcripts.read(caller, chat, languages).map(read -> object.put("transcript", read.text())))
                .orElseGet(() -> Uni.createFrom().item(object));
    }
}
