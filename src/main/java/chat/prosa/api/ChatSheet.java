package chat.prosa.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import chat.prosa.chat.Rating;
import chat.prosa.chat.State;
import chat.prosa.contract.Timestamps;
import chat.prosa.directory.Named;
import chat.prosa.history.ChatRecord;

/** Chats as a table. */
final class ChatSheet {

    private ChatSheet() {}

    static Sheet of(List<ChatRecord> chats) {
        var sheet = new Sheet(
                "id",
                "status",
                "project",
                "customer",
                "consultants",
                "tags",
                "openedAt",
                "endedAt",
                "rating",
                "ratingComment");
        chats.forEach(chat -> sheet.add(cells(chat)));
        return sheet;
    }

    private static List<String> cells(ChatRecord record) {
        var chat = record.chat();
        return List.of(
                chat.id().toString(),
                status(record),
                record.project().name(),
                record.customer().name(),
                record.consultants().stream().map(Named::name).collect(Collectors.joining(", ")),
                chat.tags().stream().sorted().collect(Collectors.joining(", ")),
                Timestamps.format(chat.openedAt()),
                endedAt(chat.state()),
                chat.rating().map(Rating::score).map(Object::toString).orElse(""),
                chat.rating().flatMap(Rating::comment).orElse(""));
    }

    private static String status(ChatRecord record) {
        return switch (record.chat().state()) {
            case State.Waiting _ -> "waiting";
            case State.Active _ -> record.parked() ? "parked" : "active";
            case State.Ended ended -> ended.how().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String endedAt(State state) {
        return state instanceof State.Ended ended ? Timestamps.format(ended.at()) : "";
    }
}
