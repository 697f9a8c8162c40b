package chat.prosa.access;

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

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
