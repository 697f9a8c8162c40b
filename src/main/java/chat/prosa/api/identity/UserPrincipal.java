package chat.prosa.api.identity;

import java.security.Principal;

import chat.prosa.access.User;

/** A user as the security framework passes him on. */
record UserPrincipal(User user) implements Principal {

    @Override
    public String getName() {
        return user.caller().id().toString();
    }
}
