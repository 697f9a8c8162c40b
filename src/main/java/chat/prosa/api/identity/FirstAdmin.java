package chat.prosa.api.identity;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who is to be the first admin where there is no organization yet; later it means nothing. */
@ConfigMapping(prefix = "prosa.first-admin")
interface FirstAdmin {

    Optional<String> email();

    Optional<String> password();

    /** He can change it later. */
    @WithDefault("Admin")
    String name();
}
