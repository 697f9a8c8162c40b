package chat.prosa.console;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;

/**
 * How the person at the browser likes his pages. The server knows, so that they are painted right from the start; the
 * pages' scripts keep the cookies.
 */
public record Preferences(
        @RestCookie("prosa-locale") Optional<String> chosenLocale,
        @RestCookie("prosa-theme") Optional<String> chosenTheme,
        @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> languages) {

    private static final Locale PORTUGUESE = Locale.of("pt");

    /** The tag of the chosen language, else of the browser's: Portuguese of Brazil or English. */
    public String locale() {
        return chosenLocale.or(this::languages).flatMap(Preferences::spoken).equals(Optional.of(PORTUGUESE))
                ? "pt-BR"
                : "en";
    }

    /** {@code light} or {@code dark}; empty where the system's choice is followed. */
    public Optional<String> theme() {
        return chosenTheme.filter(List.of("light", "dark")::contains);
    }

    private static Optional<Locale> spoken(String wanted) {
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(wanted), List.of(PORTUGUESE, Locale.ENGLISH)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
