package chat.prosa.access;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** How the first organization comes to be. */
public interface Foundings {

    /** Whether there is no organization yet. Once there is one, there always is. */
    Uni<Boolean> vacant();

    /** Makes the first organization with its admin, who is returned; empty, and nothing done, when there is one. */
    Uni<Optional<User>> found(Founding founding);
}
