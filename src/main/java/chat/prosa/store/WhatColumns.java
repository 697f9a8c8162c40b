package chat.prosa.store;

import java.util.UUID;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import chat.prosa.chat.What;
import chat.prosa.id.MessageKey;
import chat.prosa.id.TicketId;

/** What an entry says, as columns: kind, text, key, details. */
final class WhatColumns {
    /** A condition: what {@link What#seenBy} says of customers. */
    static final String SEEN_BY_CUSTOMER = "kind <> 'note'";

    private static final String REASON = "reason";
    private static final String TICKET = "ticket";
    private static final String NUMBER = "number";

    private WhatColumns() {}

    static String kind(What what) {
        return switch (what) {
            case What.Message _ -> "message";
            case What.Note _ -> "note";
            case What.Opened _ -> "opened";
            case What.Taken _ -> "taken";
            case What.Left _ -> "left";
            case What.Returned _ -> "returned";
            case What.Closed _ -> "closed";
            case What.Lost _ -> "lost";
        };
    }

    static @Nullable String text(What what) {
        return what instanceof What.Written written ? written.text() : null;
    }

    static @Nullable UUID key(What what) {
        return what instanceof What.Written written ? written.key().value() : null;
    }

    /** JSON. */
    static @Nullable String details(What what) {
        return switch (what) {
            case What.Returned(var reason) ->
                new JsonObject().put(REASON, Words.word(reason)).encode();
            case What.Lost(var ticket, var number) ->
                new JsonObject()
                        .put(TICKET, ticket.toString())
                        .put(NUMBER, number)
                        .encode();
            case What.Written _, What.Opened _, What.Taken _, What.Left _, What.Closed _ -> null;
        };
    }

    static What read(Row row) {
        return switch (row.text("kind")) {
            case "message" -> new What.Message(row.id("key", MessageKey::new), row.text("text"));
            case "note" -> new What.Note(row.id("key", MessageKey::new), row.text("text"));
            case "opened" -> new What.Opened();
            case "taken" -> new What.Taken();
            case "left" -> new What.Left();
            case "returned" -> returned(row.get("details", JsonObject.class));
            case "closed" -> new What.Closed();
            case "lost" -> lost(row.get("details", JsonObject.class));
            case String unknown -> throw new IllegalStateException("Unknown kind of entry: " + unknown);
        };
    }

    private static What returned(JsonObject details) {
        return new What.Returned(Words.constant(What.Returned.Reason.class, details.getString(REASON)));
    }

    private static What lost(JsonObject details) {
        return new What.Lost(new TicketId(UUID.fromString(details.getString(TICKET))), details.getInteger(NUMBER));
    }
}
