package chat.prosa.contract;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;

/** The chat object. */
public final class ChatJson {

    private ChatJson() {}

    /** A chat as one side sees it, the same for all of them. */
    public static void write(ChatView view, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(view, json);
        json.writeEndObject();
    }

    /** A chat as one person sees it, with what he has not read. */
    public static void write(ChatForOne chat, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(chat.view(), json);
        json.writeNumberField("unread", chat.unread());
        if (chat.position().isPresent()) {
            json.writeNumberField("position", chat.position().getAsInt());
        }
        json.writeEndObject();
    }

    private static void writeFields(ChatView view, JsonGenerator json) throws IOException {
        var chat = view.chat();
        References.writeId("id", chat.id(), json);
        json.writeStringField("status", status(chat.state()));
        json.writeFieldName("project");
        References.write(view.project(), json);
        json.writeFieldName("customer");
        References.write(view.customer(), json);
        json.writeFieldName("consultants");
        References.writeAll(view.consultants(), json);
        json.writeFieldName("openedAt");
        Timestamps.write(chat.openedAt(), json);
        json.writeFieldName("waitingSince");
        Timestamps.writeOrNull(waitingSince(chat.state()), json);
        json.writeFieldName("lostAt");
        Timestamps.writeOrNull(view.lostAt(), json);
        json.writeFieldName("endedAt");
        Timestamps.writeOrNull(endedAt(chat.state()), json);
        if (view.side() == Side.CONSULTANT) {
            json.writeFieldName("tags");
            Tags.write(chat.tags(), json);
        }
        json.writeNumberField("lastSeq", view.lastSeq());
    }

    private static String status(State state) {
        return switch (state) {
            case State.Waiting _ -> "waiting";
            case State.Active _ -> "active";
            case State.Ended ended -> Words.of(ended.how());
        };
    }

    private static Optional<Instant> waitingSince(State state) {
        return switch (state) {
            case State.Live live -> Optional.of(live.since());
            case State.Ended _ -> Optional.empty();
        };
    }

    private static Optional<Instant> endedAt(State state) {
        return switch (state) {
            case State.Live _ -> Optional.empty();
            case State.Ended ended -> Optional.of(ended.at());
        };
    }
}
