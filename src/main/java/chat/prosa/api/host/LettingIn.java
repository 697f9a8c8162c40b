package chat.prosa.api.host;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.SigningKeys;
import chat.prosa.access.VouchedCustomers;
import chat.prosa.access.VouchedCustomers.Admitted;
import chat.prosa.api.Desks;
import chat.prosa.api.identity.Device;
import chat.prosa.api.identity.ForeignPages;
import chat.prosa.api.identity.Guesses;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Time;
import chat.prosa.id.OrganizationId;

/** Somebody comes with what his host platform signed for him, and gets a session if that is good. */
@Singleton
final class LettingIn {

    /** A session that has begun. */
    record LetIn(SessionToken token, Instant expiresAt) {}

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final HostTokens tokens;
    private final SigningKeys keys;
    private final VouchedCustomers customers;
    private final Sessions sessions;
    private final ForeignPages pages;
    private final Desks desks;
    private final WidgetConfig config;
    private final Time time;
    private final Guesses guesses;

    LettingIn(
            HostTokens tokens,
            SigningKeys keys,
            VouchedCustomers customers,
            Sessions sessions,
            ForeignPages pages,
            Desks desks,
            WidgetConfig config,
            Time time) {
        this.tokens = tokens;
        this.keys = keys;
        this.customers = customers;
        this.sessions = sessions;
        this.pages = pages;
        this.desks = desks;
        this.config = config;
        this.time = time;
        this.guesses = new Guesses(time::now, WINDOW, config.badTokens());
    }

    /** Ends the request with a problem when the token is good for nothing, or for no page there. */
    Uni<LetIn> letIn(String token, RoutingContext request) {
        var address = Device.of(request).address();
        guesses.count(address).ifPresent(LettingIn::tooMany);
        return tokens.judge(token)
                .invoke(verdict -> forgive(verdict, address))
                .map(LettingIn::vouched)
                .call(vouched -> pages.check(request, vouched.key().organization()))
                .chain(vouched -> letIn(vouched, Device.of(request)));
    }

    /** What somebody signed was no guess, however bad it is. */
    private void forgive(Verdict verdict, String address) {
        if (!(verdict instanceof Verdict.Forged)) {
            guesses.takeBack(address);
        }
    }

    private static Verdict.Vouched vouched(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Vouched vouched -> vouched;
            case Verdict.Unfit(var code, var detail) ->
                throw Problem.of(401, code, detail).asException();
            case Verdict.Forged _ ->
                throw Problem.of(401, "token_invalid", "The token is not signed with a key that is known here.")
                        .asException();
        };
    }

    private Uni<LetIn> letIn(Verdict.Vouched vouched, Device device) {
        var key = vouched.key();
        return customers
                .admit(key.organization(), vouched.customer())
                .call(() -> keys.used(key.organization(), key.id()))
                .call(admitted -> tellDesk(key.organization(), admitted))
                .chain(admitted -> open(admitted, device));
    }

    /** The desk has to know him before he knocks. */
    private Uni<?> tellDesk(OrganizationId organization, Admitted admitted) {
        return admitted.changed()
                ? desks.refresh(organization)
                : Uni.createFrom().voidItem();
    }

    private Uni<LetIn> open(Admitted admitted, Device device) {
        var letIn = new LetIn(SessionToken.random(), time.now().plus(config.sessionLifetime()));
        return sessions.open(letIn.token(), admitted.user().caller(), letIn.expiresAt(), device.userAgent())
                .replaceWith(letIn);
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many bad tokens; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }
}
