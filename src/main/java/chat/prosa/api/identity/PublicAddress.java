package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach this server. It has to be told: what a request says of it is no base for a link that somebody is
 * sent by mail.
 */
@Singleton
public final class PublicAddress {

    private final Optional<String> url;

    PublicAddress(@ConfigProperty(name = "prosa.public-url") Optional<String> url) {
        this.url = url.map(written -> written.replaceFirst("/+$", ""));
    }

    /** Such as {@code https://chat.example.com}, without a slash at its end; empty where it is not known. */
    public Optional<String> url() {
        return url;
    }
}
