package chat.prosa.api.identity;

import chat.prosa.access.SessionToken;
import chat.prosa.access.User;

/** Somebody who is now signed in. */
record SignedIn(User user, SessionToken token) {}
