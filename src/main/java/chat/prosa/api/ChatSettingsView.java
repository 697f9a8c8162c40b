package chat.prosa.api;

import java.util.Optional;

import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.ExternalProvider;
import chat.prosa.directory.Provider;
import chat.prosa.directory.Routing;

/** How an organization runs its chat; durations as in ISO 8601. */
record ChatSettingsView(
        Provider provider,
        Optional<ExternalProvider> external,
        Routing routing,
        String offerTimeout,
        String reofferAfter,
        String lostAfter,
        String presenceGrace,
        String abandonAfter,
        int maxChats,
        boolean parkOnNewChat,
        boolean customerSeesHistory,
        String locale,
        String timezone) {

    static ChatSettingsView of(ChatSettings settings) {
        return new ChatSettingsView(
                settings.provider(),
                settings.external(),
                settings.routing(),
                settings.offerTimeout().toString(),
                settings.reofferAfter().toString(),
                settings.lostAfter().toString(),
                settings.presenceGrace().toString(),
                settings.abandonAfter().toString(),
                settings.maxChats(),
                settings.parkOnNewChat(),
                settings.customerSeesHistory(),
                settings.locale().toLanguageTag(),
                settings.timezone().getId());
    }
}
