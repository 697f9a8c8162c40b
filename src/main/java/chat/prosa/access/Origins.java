package chat.prosa.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** From which pages a browser may call. It names them in {@code Origin}, which the pages themselves cannot forge. */
public final class Origins {

    private Origins() {}

    /**
     * Whether a request comes from a page of the host that it is sent to, or from no page at all. Schemes are not
     * compared: behind a proxy that ends TLS this server does not know its own.
     *
     * @param origin the header {@code Origin}, such as {@code https://chat.example.com:8443}; empty when there is none
     * @param host the header {@code Host}, such as {@code chat.example.com:8443}
     */
    public static boolean own(Optional<String> origin, String host) {
        return origin.isEmpty() || lowerCase(origin.get()).endsWith("://" + lowerCase(host));
    }

    /** Reads an origin that somebody typed, and writes it as browsers do; empty when it is none. */
    public static Optional<String> read(String text) {
        try {
            return read(new URI(text.strip()));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(URI uri) {
        var origin = uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        var slash = uri.getRawPath() != null && uri.getRawPath().equals("/") ? "/" : "";
        return uri.getHost() != null && uri.toString().equals(origin + slash)
                ? Optional.of(lowerCase(origin))
                        .filter(web -> web.matches("https?://.*"))
                        .map(Origins::withoutUsualPort)
                : Optional.empty();
    }

    private static String withoutUsualPort(String origin) {
        return origin.replaceFirst("^(http://.*):80$|^(https://.*):443$", "$1$2");
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
