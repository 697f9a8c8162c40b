package chat.prosa.api.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the sign-in page can offer. */
@Path("/api/v1/login/options")
class LoginOptionsResource {

    /**
     * @param passwordReset whether who forgot his password can be sent a link
     * @param oidc whether one can sign in at another identity provider
     */
    record Options(boolean passwordReset, boolean oidc) {}

    private final SendingReset resets;

    LoginOptionsResource(SendingReset resets) {
        this.resets = resets;
    }

    @GET
    public Options options() {
        return new Options(resets.possible(), false);
    }
}
