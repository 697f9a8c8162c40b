package chat.prosa.api.oidc;

/** The identity provider cannot be reached, or does not do what it must. */
public final class ProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProviderUnavailable(String message) {
        super(message);
    }

    ProviderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
