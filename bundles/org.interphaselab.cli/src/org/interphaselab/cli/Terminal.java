package org.interphaselab.cli;

import java.io.PrintStream;
import java.util.List;
import org.interphaselab.core.Problem;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err problems, one line each, and progress
 * @param showsProgress whether the error output is a terminal on which a line may be rewritten
 */
record Terminal(PrintStream out, PrintStream err, boolean showsProgress) {

    /** Writes one line of a result. Texts may come from files, so control characters are taken out. */
    void print(String line) {
        out.println(OneLine.of(line));
    }

    /** Writes one line beside the result: what is being done, where a file went. */
    void tell(String line) {
        err.println(OneLine.of(line));
    }

    /** Writes a problem on one line of the error output. */
    void tell(Problem problem) {
        tell(problem.toString());
    }

    /** Writes problems, one line each. */
    void tell(List<Problem> problems) {
        problems.forEach(this::tell);
    }
}
