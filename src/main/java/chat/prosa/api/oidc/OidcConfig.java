package chat.prosa.api.oidc;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** At which identity provider consultants may sign in; with issuer and client there is one, else none. */
@ConfigMapping(prefix = "prosa.oidc")
public interface OidcConfig {

    /** What the provider calls itself, to the letter; below it lies its discovery document. */
    Optional<String> issuer();

    /** What this server is called there. */
    Optional<String> clientId();

    /** By which this server proves to be that; a provider may do without, since each code is bound to who asked. */
    Optional<String> clientSecret();

    /** What the provider is asked to tell; without {@code email} nobody is known again. */
    @WithDefault("openid email profile")
    String scopes();

    /** What people call the provider; its host unless said otherwise. */
    Optional<String> label();
}
