package chat.prosa.store;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How secrets are kept that have to be known again, unlike passwords and tokens. */
@ConfigMapping(prefix = "prosa.secrets")
interface SealingConfig {

    /**
     * 32 bytes in Base64, the same on all nodes, with which such secrets are encrypted in the database. Without it they
     * lie there as they are; those that do when it is set stay readable. Who loses it has to make new signing keys.
     */
    Optional<String> key();
}
