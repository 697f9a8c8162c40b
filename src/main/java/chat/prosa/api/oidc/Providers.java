package chat.prosa.api.oidc;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Singleton;

import chat.prosa.dispatch.Time;

/** The identity provider that the configuration names, if it names one. */
@Singleton
public final class Providers {

    private final Optional<Provider> configured;

    Providers(OidcConfig config, JsonCalls calls, Time time) {
        this.configured = config.issuer()
                .flatMap(issuer -> config.clientId()
                        .map(id -> new Provider(
                                issuer,
                                new Client(id, config.clientSecret()),
                                config.scopes(),
                                config.label().orElseGet(() -> host(issuer)),
                                calls,
                                time)));
    }

    public Optional<Provider> configured() {
        return configured;
    }

    private static String host(String issuer) {
        return Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer);
    }
}
