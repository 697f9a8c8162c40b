package chat.prosa.widget;

import java.util.Optional;

import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.ExternalProvider;
import chat.prosa.directory.Named;
import chat.prosa.directory.Provider;
import chat.prosa.id.ProjectId;

/**
 * What an embed has to know before it shows anything.
 *
 * @param external the other vendor's account, where that is who provides the chat
 * @param project the one that was asked for, if its customer belongs to it
 */
record WidgetView(
        Provider provider, Optional<ExternalProvider> external, String locale, Optional<Named<ProjectId>> project) {

    static WidgetView of(ChatSettings settings, Optional<Named<ProjectId>> project) {
        return new WidgetView(
                settings.provider(),
                settings.external().filter(_ -> settings.provider() == Provider.EXTERNAL),
                settings.locale().toLanguageTag(),
                project);
    }
}
