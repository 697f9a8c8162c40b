package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import chat.prosa.mail.Mails;

/** What the sign-in page can offer, and others that depend on how the server is configured. */
@Path("/api/v1/login/options")
class LoginOptionsResource {

    /**
     * @param passwordReset whether who forgot his password can be sent a link
     * @param oidc whether one can sign in at another identity provider
     * @param oidcLabel what people call that provider
     * @param mail whether mail is sent at all
     */
    record Options(boolean passwordReset, boolean oidc, Optional<String> oidcLabel, boolean mail) {}

    private final SendingReset resets;
    private final SigningInElsewhere elsewhere;
    private final Mails mails;

    LoginOptionsResource(SendingReset resets, SigningInElsewhere elsewhere, Mails mails) {
        this.resets = resets;
        this.elsewhere = elsewhere;
        this.mails = mails;
    }

    @GET
    public Options options() {
        var label = elsewhere.label();
        return new Options(resets.possible(), label.isPresent(), label, mails.on());
    }
}
