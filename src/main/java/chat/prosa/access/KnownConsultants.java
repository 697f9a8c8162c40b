package chat.prosa.access;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** Consultants whom somebody else vouches for, whether or not they have a password here. */
public interface KnownConsultants {

    /** Whose e-mail address that is, however it is capitalized; empty unless it is exactly one active consultant's. */
    Uni<Optional<User>> find(String email);
}
