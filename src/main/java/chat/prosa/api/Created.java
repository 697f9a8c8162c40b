package chat.prosa.api;

import java.net.URI;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that show what has been written. */
final class Created {

    private Created() {}

    /** It is new, and to be found there from now on. */
    static <T> RestResponse<T> at(String path, T entity) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(entity)
                .build();
    }

    /** As {@link #at}, if it is new. */
    static <T> RestResponse<T> atIf(boolean created, String path, T entity) {
        return created ? at(path, entity) : RestResponse.ok(entity);
    }
}
