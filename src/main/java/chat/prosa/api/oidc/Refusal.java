package chat.prosa.api.oidc;

import java.util.Locale;

/** Why somebody who wanted to sign in at the provider is not let in. */
public enum Refusal {

    /** The provider did not let him in, or what it answered is not good for this attempt. */
    DENIED,

    /** The provider does not say that the e-mail address is his. */
    NOT_VERIFIED,

    /** His e-mail address is no consultant's who is active, or that of several. */
    NOT_KNOWN,

    /** The provider cannot be reached, or not be understood. */
    UNAVAILABLE,

    /** Too many attempts failed. */
    RATE_LIMITED;

    /** As the sign-in page is told it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
