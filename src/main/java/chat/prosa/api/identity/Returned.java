package chat.prosa.api.identity;

import chat.prosa.api.oidc.Refusal;

/** What became of an attempt to sign in elsewhere. */
sealed interface Returned {

    record In(SignedIn who) implements Returned {}

    record Out(Refusal why) implements Returned {}
}
