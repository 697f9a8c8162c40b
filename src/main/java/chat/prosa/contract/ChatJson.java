package chat.prosa.contract;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Rating;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;
import chat.prosa.id.ServiceGroupId;

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
        json.writeArrayFieldStart("marks");
        for (var mark : chat.marks()) {
            write(mark, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ChatForOne.Mark mark, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("author");
        EntryJson.writeAuthor(mark.reader(), json);
        json.writeNumberField("seq", mark.seq());
        json.writeNumberField("delivered", mark.delivered());
        json.writeEndObject();
    }

    private static void writeFields(ChatView view, JsonGenerator json) throws IOException {
        var chat = view.chat();
        References.writeId("id", chat.id(), json);
        json.writeStringField("status", view.parked() ? "parked" : status(chat.state()));
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
        json.writeFieldName("choice");
        writeChoice(view, json);
        json.writeFieldName("rating");
        writeRating(chat.rating(), json);
        if (view.side() == Side.CONSULTANT) {
            writeInternals(view, json);
        }
        json.writeNumberField("lastSeq", view.lastSeq());
    }

    private static void writeChoice(ChatView view, JsonGenerator json) throws IOException {
        if (view.chat().state() instanceof State.Waiting waiting
                && waiting.choice().isPresent()) {
            json.writeStartObject();
            json.writeFieldName("consultant");
            References.writeOrNull(view.called().chosen(), json);
            json.writeBooleanField("acceptOthers", waiting.choice().get().acceptOthers());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void writeRating(Optional<Rating> rating, JsonGenerator json) throws IOException {
        if (rating.isPresent()) {
            json.writeStartObject();
            json.writeNumberField("score", rating.get().score());
            json.writeStringField("comment", rating.get().comment().orElse(null));
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    /** What is nothing to the customer. */
    private static void writeInternals(ChatView view, JsonGenerator json) throws IOException {
        json.writeFieldName("tags");
        Tags.write(view.chat().tags(), json);
        json.writeFieldName("transfer");
        writeTransfer(view.called(), json);
        json.writeFieldName("invited");
        References.writeAll(view.called().invited(), json);
        if (view.parked()) {
            json.writeBooleanField("parked", true);
        }
        if (view.offered().isPresent()) {
            json.writeFieldName("offered");
            writeOffered(view.offered().get(), json);
        }
    }

    private static void writeOffered(ChatView.Offered offered, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("consultant");
        References.write(offered.to(), json);
        json.writeFieldName("expiresAt");
        Timestamps.write(offered.until(), json);
        json.writeEndObject();
    }

    private static void writeTransfer(ChatView.Called called, JsonGenerator json) throws IOException {
        if (called.transferTo().isPresent()) {
            var to = called.transferTo().get();
            json.writeStartObject();
            json.writeFieldName("by");
            References.writeOrNull(called.transferBy(), json);
            json.writeFieldName(to.id() instanceof ServiceGroupId ? "serviceGroup" : "consultant");
            References.write(to, json);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
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
