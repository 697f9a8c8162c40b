package chat.prosa.api.host;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How customers are let in whom a host platform vouches for. */
@ConfigMapping(prefix = "prosa.widget")
interface WidgetConfig {

    /**
     * How long such a session lasts, whatever the token says that it is given for: the token is to be used once, at
     * once. With a longer one, somebody whom the host platform let go talks on here for as long.
     */
    @WithDefault("PT1H")
    Duration sessionLifetime();

    /** Tokens that nobody signed, from one network address within a quarter of an hour; then it has to wait. */
    @WithDefault("100")
    int badTokens();
}
