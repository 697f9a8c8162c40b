package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the sign-in page can offer. */
@Path("/api/v1/login/options")
class LoginOptionsResource {

    /**
     * @param passwordReset whether who forgot his password can be sent a link
     * @param oidc whether one can sign in at another identity provider
     * @param oidcLabel what people call that provider
     */
    record Options(boolean passwordReset, boolean oidc, Optional<String> oidcLabel) {}

    private final SendingReset resets;
    private final SigningInElsewhere elsewhere;

    LoginOptionsResource(SendingReset resets, SigningInElsewhere elsewhere) {
        this.resets = resets;
        this.elsewhere = elsewhere;
    }

    @GET
    public Options options() {
        var label = elsewhere.label();
        return new Options(resets.possible(), label.isPresent(), label);
    }
}
