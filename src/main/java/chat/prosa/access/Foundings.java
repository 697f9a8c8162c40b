package chat.prosa.access;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** How the first organization comes to be. */
public interface Foundings {

    /** Whether there is no organization yet. Once there is one, there always is. */
    Uni<Boolean> vacant();

    /**
     * What has to be known to make the first one, the same for every node; empty once there is one.
     *
     * @param fresh what it is from now on, where it has not been anything yet
     */
    Uni<Optional<SetupCode>> code(SetupCode fresh);

    /** Makes the first organization with its admin, who is returned; empty, and nothing done, when there is one. */
    Uni<Optional<User>> found(Founding founding);
}
