package chat.prosa.api;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.Organizations;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Transcript;
import chat.prosa.id.ChatId;

/** Reads whole chats, to be written down in the caller's language and the organization's time. */
@Singleton
@RegisterResourceBundle(bundleName = "chat.prosa.history.transcript")
final class Transcripts {

    private final VisibleChats chats;
    private final VisibleLogs logs;
    private final Organizations organizations;

    Transcripts(VisibleChats chats, VisibleLogs logs, Organizations organizations) {
        this.chats = chats;
        this.logs = logs;
        this.organizations = organizations;
    }

    /**
     * Fails with a problem when there is no such chat for the caller.
     *
     * @param languages those that he understands, the best first; the organization's speaks for who says nothing
     */
    Uni<ReadChat> read(Caller caller, ChatId id, List<Locale> languages) {
        return chats.find(caller, id)
                .chain(chat -> organizations
                        .settings(caller.organization())
                        .chain(settings -> read(caller, chat, settings, languages)));
    }

    private Uni<ReadChat> read(Caller caller, ChatRecord chat, ChatSettings settings, List<Locale> languages) {
        var locale = languages.stream().filter(Transcript::speaks).findFirst().orElse(settings.locale());
        return logs.enter(caller, chat.chat().id())
                .chain(() -> logs.whole(caller.organization(), chat.chat().id(), chat.side()))
                .map(entries -> new ReadChat(chat, entries, locale, settings.timezone()));
    }
}
