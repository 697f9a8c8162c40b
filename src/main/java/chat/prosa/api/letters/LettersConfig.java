package chat.prosa.api.letters;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How letters about chats are sent. */
@ConfigMapping(prefix = "prosa.letters")
interface LettersConfig {

    /** How often each node looks for lost chats to tell of, by one small query. Halve it and letters go sooner. */
    @WithDefault("PT10S")
    Duration every();
}
