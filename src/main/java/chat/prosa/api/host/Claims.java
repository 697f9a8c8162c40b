package chat.prosa.api.host;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

import chat.prosa.access.SigningKeys;
import chat.prosa.access.VouchedCustomer;
import chat.prosa.contract.Characters;

/** Reads what a host platform claims of a customer; whatever else it claims is its own affair. */
final class Claims {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_PROJECTS = 1_000;

    /** A claim is not as it has to be. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        Unfit(String detail) {
            super(detail);
        }
    }

    private final JwtClaims claims;

    private Claims(JwtClaims claims) {
        this.claims = claims;
    }

    /** @param latest when it can have been issued at the latest */
    static Verdict judge(JwtClaims claims, SigningKeys.Verifying key, Instant latest) {
        try {
            var read = new Claims(claims);
            read.checkIssued(latest);
            return new Verdict.Vouched(key, read.customer());
        } catch (Unfit | MalformedClaimException unfit) {
            return Verdict.Unfit.invalid(String.valueOf(unfit.getMessage()));
        }
    }

    private VouchedCustomer customer() throws Unfit, MalformedClaimException {
        var id = text("sub", LONGEST_ID).orElseThrow(() -> new Unfit("The claim 'sub' is missing."));
        return new VouchedCustomer(id, text("name", LONGEST_NAME), text("email", LONGEST_EMAIL), projects());
    }

    private void checkIssued(Instant latest) throws Unfit, MalformedClaimException {
        var issued = claims.getIssuedAt();
        if (issued != null && issued.getValueInMillis() > latest.toEpochMilli()) {
            throw new Unfit("The claim 'iat' is in the future.");
        }
    }

    /** Empty where it says nothing. */
    private Optional<String> text(String claim, int longest) throws Unfit, MalformedClaimException {
        var value = Optional.ofNullable(claims.getStringClaimValue(claim))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (value.isPresent()) {
            check(claim, value.get(), longest);
        }
        return value;
    }

    private Optional<Set<String>> projects() throws Unfit, MalformedClaimException {
        if (!claims.hasClaim("projects")) {
            return Optional.empty();
        }
        var ids = claims.getStringListClaimValue("projects");
        if (ids.size() > MOST_PROJECTS) {
            throw new Unfit("The claim 'projects' names more than " + MOST_PROJECTS + ".");
        }
        for (var id : ids) {
            check("projects", id, LONGEST_ID);
        }
        return Optional.of(new HashSet<>(ids));
    }

    private static void check(String claim, String text, int longest) throws Unfit {
        if (text.length() > longest || !Characters.sound(text)) {
            throw new Unfit("The claim '" + claim + "' must be text of at most " + longest + " characters.");
        }
    }
}
