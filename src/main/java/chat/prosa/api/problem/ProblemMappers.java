package chat.prosa.api.problem;

import java.util.Locale;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import static java.util.stream.Collectors.joining;

/** Says of every failure of a request what it means to the caller. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> stopped(WebApplicationException stopped) {
        return answer(stopped instanceof ProblemException known ? known.problem() : byStatus(stopped));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknown(AuthenticationFailedException failed) {
        var problem = answer(Problem.unauthenticated());
        problem.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem;
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException forbidden) {
        return answer(Problem.notAllowed("Your role does not allow this."));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(MismatchedInputException mismatch) {
        return answer(problem(mismatch));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violated) {
        return answer(
                Violation.problem(violated.getConstraintViolations().iterator().next()));
    }

    /** What is not foreseen is ours to mend; the caller learns nothing of it. */
    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable failure) {
        LOG.error("A request failed", failure);
        return answer(Problem.of(500, "internal", "Something went wrong here; it has been noted."));
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(problem.status()), problem)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .build();
    }

    private static Problem byStatus(WebApplicationException stopped) {
        var status = stopped.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.malformed("The request cannot be read.");
            case 404 -> Problem.notFound("resource");
            case 413 -> Problem.of(status, "too_large", "The request is too large.");
            default -> Problem.of(status, code(status), "The request cannot be served.");
        };
    }

    private static Problem problem(MismatchedInputException mismatch) {
        var field = path(mismatch);
        if (field.isEmpty()) {
            return Problem.malformed("The body must be one JSON object.");
        }
        return mismatch instanceof UnrecognizedPropertyException
                ? Problem.invalid(field, "There is no such field.")
                : Problem.invalid(field, "The value is of a wrong type or form.");
    }

    /** The name that HTTP has for it: {@code method_not_allowed}, {@code unsupported_media_type}. */
    private static String code(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "http_" + status : known.name().toLowerCase(Locale.ROOT);
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(joining("."))
                .replace(".[", "[");
    }
}
