package chat.prosa.access;

/** Somebody who may sign in with a password; of the password only its bcrypt hash is known. */
public record Account(User user, String email, String passwordHash) {}
