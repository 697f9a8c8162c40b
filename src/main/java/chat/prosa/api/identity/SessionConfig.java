package chat.prosa.api.identity;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long signing in lasts, and how often somebody may try. */
@ConfigMapping(prefix = "prosa.session")
interface SessionConfig {

    /**
     * How long a session lasts from signing in. It is not prolonged by use: that bounds what a stolen cookie is worth,
     * and no request has to write.
     */
    @WithDefault("P30D")
    Duration lifetime();

    Guessing guessing();

    /** Counted in the memory of each node; a restart forgets. */
    interface Guessing {

        /** How long a wrong password is held against who sent it. */
        @WithDefault("PT15M")
        Duration window();

        /** Wrong passwords for one e-mail address from one network address. */
        @WithDefault("10")
        int perAccount();

        /**
         * Wrong passwords from one network address, for whichever accounts. Lower it and an office behind one address
         * locks itself out on a Monday morning.
         */
        @WithDefault("100")
        int perAddress();
    }
}
