package chat.prosa.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How webhooks are told what happened. */
@ConfigMapping(prefix = "prosa.webhooks")
interface WebhookConfig {

    /**
     * Whether webhooks may lie in private networks, or on this machine, and may do without TLS. Then whoever may make a
     * webhook can have this server call whatever it can reach.
     */
    @WithDefault("false")
    boolean allowPrivate();

    /** How long a receiver may take to answer. A slow one is told the same again, so it should be patient. */
    @WithDefault("10s")
    Duration timeout();

    /** How often to look for what is to be tried again, and for what other nodes have left undone. */
    @WithDefault("5s")
    Duration lookEvery();
}
