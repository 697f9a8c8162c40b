package chat.prosa.api.host;

import chat.prosa.access.SigningKeys;
import chat.prosa.access.VouchedCustomer;

/** What a token that came from a host platform's page is worth. */
sealed interface Verdict {

    /** @param key by which it was signed */
    record Vouched(SigningKeys.Verifying key, VouchedCustomer customer) implements Verdict {}

    /**
     * It was signed by a host platform, but it is not good, or not now.
     *
     * @param detail for its developers
     */
    record Unfit(String code, String detail) implements Verdict {

        static Unfit expired() {
            return new Unfit("token_expired", "The token has expired.");
        }

        static Unfit invalid(String detail) {
            return new Unfit("token_invalid", detail);
        }
    }

    /** It was signed by nobody who is known. Why one thinks so is nobody's business. */
    record Forged() implements Verdict {}
}
