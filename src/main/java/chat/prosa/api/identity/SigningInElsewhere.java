package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.access.KnownConsultants;
import chat.prosa.access.User;
import chat.prosa.api.oidc.Attempt;
import chat.prosa.api.oidc.Provider;
import chat.prosa.api.oidc.ProviderUnavailable;
import chat.prosa.api.oidc.Providers;
import chat.prosa.api.oidc.Refusal;
import chat.prosa.api.oidc.Verdict;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Time;

/**
 * A consultant says who he is to an identity provider, and gets a session if it vouches for his e-mail address. Nobody
 * comes to be by it.
 */
@Singleton
final class SigningInElsewhere {

    private static final Logger LOG = Logger.getLogger(SigningInElsewhere.class);

    private static final String CALLBACK = "/api/v1/login/oidc/callback";

    private final Providers providers;
    private final KnownConsultants consultants;
    private final OpeningSession opening;
    private final PublicAddress address;
    private final Guesses perAddress;

    SigningInElsewhere(
            Providers providers,
            KnownConsultants consultants,
            OpeningSession opening,
            PublicAddress address,
            SessionConfig config,
            Time time) {
        this.providers = providers;
        this.consultants = consultants;
        this.opening = opening;
        this.address = address;
        var guessing = config.guessing();
        this.perAddress = new Guesses(time::now, guessing.window(), guessing.perAddress());
    }

    /** What people call the provider; empty where there is none, or where it could not send anybody back. */
    Optional<String> label() {
        return provider().map(Provider::label);
    }

    /** Where the browser has to go; empty when the provider is out of reach. Not found where there is none. */
    Uni<Optional<String>> begin(Attempt attempt) {
        return there().authorization(attempt, callback())
                .map(Optional::of)
                .onFailure(ProviderUnavailable.class)
                .invoke(SigningInElsewhere::log)
                .onFailure(ProviderUnavailable.class)
                .recoverWithItem(Optional.empty());
    }

    /**
     * Not found where there is no provider.
     *
     * @param attempt that this browser began, if it began one
     * @param state that it came back with
     * @param code that the provider gave it, if it gave one
     */
    Uni<Returned> finish(Optional<Attempt> attempt, String state, Optional<String> code, Device device) {
        var provider = there();
        if (perAddress.count(device.address()).isPresent()) {
            return out(Refusal.RATE_LIMITED);
        }
        return attempt.filter(begun -> begun.isAnsweredBy(state))
                .flatMap(begun -> code.map(given -> provider.redeem(given, begun, callback())))
                .map(verdict -> judge(verdict, device))
                .orElseGet(() -> out(Refusal.DENIED));
    }

    private Uni<Returned> judge(Uni<Verdict> said, Device device) {
        return said.chain(verdict -> judge(verdict, device))
                .onFailure(ProviderUnavailable.class)
                .invoke(SigningInElsewhere::log)
                .onFailure(ProviderUnavailable.class)
                .recoverWithUni(() -> out(Refusal.UNAVAILABLE));
    }

    private Uni<Returned> judge(Verdict verdict, Device device) {
        return switch (verdict) {
            case Verdict.Refused(var why) -> out(why);
            case Verdict.Vouched(var email) ->
                consultants
                        .find(email)
                        .chain(user -> user.map(known -> letIn(known, device)).orElseGet(() -> out(Refusal.NOT_KNOWN)));
        };
    }

    private Uni<Returned> letIn(User known, Device device) {
        perAddress.takeBack(device.address());
        return opening.open(known, device).map(Returned.In::new);
    }

    private Optional<Provider> provider() {
        return address.url().flatMap(_ -> providers.configured());
    }

    private Provider there() {
        return provider()
                .orElseThrow(() -> Problem.notFound("identity provider").asException());
    }

    private String callback() {
        return address.url().orElseThrow() + CALLBACK;
    }

    private static Uni<Returned> out(Refusal why) {
        return Uni.createFrom().item(new Returned.Out(why));
    }

    private static void log(Throwable fault) {
        LOG.errorf("The identity provider is out of reach: %s (%s)", fault.getMessage(), fault.getCause());
    }
}
