package chat.prosa.api.problem;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why a request was not served.
 *
 * @param code stable; programs decide by it
 * @param detail for developers, in English; user interfaces translate the code
 * @param field the field or parameter that is wrong, where one is
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> field) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String detail) {
        return new Problem("urn:prosa:problem:" + code, title(code), status, code, detail, Optional.empty());
    }

    /** Something in the request is not as it must be. */
    public static Problem invalid(String field, String detail) {
        var problem = of(400, "invalid", detail);
        return new Problem(problem.type, problem.title, problem.status, problem.code, detail, Optional.of(field));
    }

    /** Something in the request belongs to another thing already. */
    public static Problem taken(String field, String detail) {
        var problem = of(409, "already_exists", detail);
        return new Problem(problem.type, problem.title, problem.status, problem.code, detail, Optional.of(field));
    }

    /** The request cannot even be read. */
    public static Problem malformed(String detail) {
        return of(400, "malformed", detail);
    }

    public static Problem unauthenticated() {
        return of(401, "unauthenticated", "Sign in first, or send a bearer token that is still valid.");
    }

    public static Problem notAllowed(String detail) {
        return of(403, "not_allowed", detail);
    }

    /** There is no such thing, or none for this caller. */
    public static Problem notFound(String thing) {
        return of(404, "not_found", "No such " + thing + ".");
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('_', ' ');
    }
}
