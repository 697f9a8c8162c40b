package chat.prosa.access;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** Who may sign in with a password. */
public interface Accounts {

    /** The account of an e-mail address, however it is capitalized; a consultant who is no longer active has none. */
    Uni<Optional<Account>> find(String email);

    /** A person's account; empty when he signs in in another way. */
    Uni<Optional<Account>> of(Caller.Person person);

    /** @param passwordHash of the new password, by bcrypt */
    Uni<Void> changePassword(Caller.Person person, String passwordHash);
}
