package org.interphaselab.cycler.neware.ndax;

import java.util.Set;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * Reads members that the recording can do without: damage to one becomes a warning, distrust of the archive does
 * not.
 */
final class Missable {

    private static final Set<String> DAMAGE = Set.of("NDAX_MEMBER_DAMAGED", "NDC_TRUNCATED");

    private Missable() {}

    /** Reads a member. */
    @FunctionalInterface
    interface Part {
        void read() throws ProblemException;
    }

    /** Reads a member; when it is damaged, the report says that it was left out. */
    static void read(ImportReportBuilder report, Part part) throws ProblemException {
        try {
            part.read();
        } catch (ProblemException e) {
            Problem problem = e.problem();
            if (!DAMAGE.contains(problem.code())) {
                throw e;
            }
            report.problem(Problem.warning(
                    problem.code(), problem.what() + " It was left out.", problem.where(), problem.remedy()));
        }
    }
}
