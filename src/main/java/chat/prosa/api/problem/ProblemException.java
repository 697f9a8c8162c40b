package chat.prosa.api.problem;

import jakarta.ws.rs.WebApplicationException;

/** Ends a request with a problem. */
public final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), problem.status());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
