package chat.prosa.api.oidc;

/** What comes of the provider's answer. */
public sealed interface Verdict {

    /** The provider vouches for it that this is his address. */
    record Vouched(String email) implements Verdict {}

    record Refused(Refusal why) implements Verdict {}
}
