package org.interphaselab.core;

/** Carries a {@link Problem} of severity {@link Severity#ERROR} from where it is found to where the user is told. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong, where, and what to do. */
    public Problem problem() {
        return problem;
    }
}
