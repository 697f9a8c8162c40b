package chat.prosa.store;

import java.util.UUID;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import chat.prosa.chat.What;
import chat.prosa.id.MessageKey;

/** What an entry says, as columns: kind, text, key, details. */
final class WhatColumns {
    /** A condition: what {@link What#seenBy} says of customers. */
    static final String SEEN_BY_CUSTOMER = """
            (kind in ('message', 'opened', 'accepted', 'taken', 'joined', 'left', 'closed', 'lost', 'rated')
                or kind in ('declined', 'lapsed') and details ->> 'cause' = 'manual'
                or kind = 'returned' and details ->> 'reason' <> 'not_accepted'
                or kind = 'waiting' and author_kind = 'customer')""";

    private WhatColumns() {}

    static String kind(What what) {
        return switch (what) {
            case What.Message _ -> "message";
            case What.Note _ -> "note";
            case What.Opened _ -> "opened";
            case What.Chosen _, What.Unoffered _ -> "waiting";
            case What.Offered _ -> "offered";
            case What.Accepted _ -> "accepted";
            case What.Declined _ -> "declined";
            case What.Lapsed _ -> "lapsed";
            case What.Taken _ -> "taken";
            case What.Joined _ -> "joined";
            case What.Left _ -> "left";
            case What.Parked _ -> "parked";
            case What.Resumed _ -> "resumed";
            case What.Invited _ -> "invited";
            case What.Transferred _ -> "transferred";
            case What.Returned _ -> "returned";
            case What.Tagged _ -> "tagged";
            case What.Untagged _ -> "untagged";
            case What.TicketOpened _ -> "ticket";
            case What.Closed _ -> "closed";
            case What.Lost _ -> "lost";
            case What.Rated _ -> "rated";
        };
    }

    static @Nullable String text(What what) {
        return switch (what) {
            case What.Written written -> written.text();
            case What.Declined declined -> declined.reason().orElse(null);
            case What.Rated rated -> rated.rating().comment().orElse(null);
            case What.Opened _,
                    What.Chosen _,
                    What.Unoffered _,
                    What.Offered _,
                    What.Accepted _,
                    What.Lapsed _,
                    What.Taken _,
                    What.Joined _,
                    What.Left _,
                    What.Parked _,
                    What.Resumed _,
                    What.Invited _,
                    What.Transferred _,
                    What.Returned _,
                    What.Tagged _,
                    What.Untagged _,
                    What.TicketOpened _,
                    What.Closed _,
                    What.Lost _ -> null;
        };
    }

    static @Nullable UUID key(What what) {
        return what instanceof What.Written written ? written.key().value() : null;
    }

    /** JSON. */
    static @Nullable String details(What what) {
        var details = Details.of(what);
        return details.isEmpty() ? null : details.encode();
    }

    static What read(Row row) {
        var details = new Details(row.find("details", JsonObject.class).orElseGet(JsonObject::new));
        var text = row.find("text", String.class);
        return switch (row.text("kind")) {
            case "message" ->
                new What.Message(
                        row.id("key", MessageKey::new), row.text("text"), details.mentions(), details.attachments());
            case "note" ->
                new What.Note(
                        row.id("key", MessageKey::new), row.text("text"), details.mentions(), details.attachments());
            case "opened" -> new What.Opened();
            case "waiting" -> details.waiting();
            case "offered" -> details.offered();
            case "accepted" -> new What.Accepted(details.cause());
            case "declined" -> new What.Declined(details.cause(), text);
            case "lapsed" -> new What.Lapsed(details.consultant(), details.cause());
            case "taken" -> new What.Taken();
            case "joined" -> new What.Joined();
            case "left" -> new What.Left();
            case "parked" -> new What.Parked();
            case "resumed" -> new What.Resumed();
            case "invited" -> new What.Invited(details.consultant());
            case "transferred" -> details.transferred();
            case "returned" -> details.returned();
            case "tagged" -> new What.Tagged(details.tags());
            case "untagged" -> new What.Untagged(details.tags());
            case "ticket" -> new What.TicketOpened(details.ticket(), details.number());
            case "closed" -> new What.Closed();
            case "lost" -> new What.Lost(details.ticket(), details.number());
            case "rated" -> details.rated(text);
            case String unknown -> throw new IllegalStateException("Unknown kind of entry: " + unknown);
        };
    }
}
