package org.interphaselab.evaluation.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.core.Estimate;

/**
 * A verdict.
 *
 * @param kind what is said
 * @param rule the rule that fired, {@code V1}
 * @param flags what qualifies it
 * @param explanation why, with numbers
 * @param evidence the cells and half-cycles it rests on
 * @param replicates number of cells it rests on
 * @param lossPerCycle the measured loss per cycle, or its bound
 */
public record Verdict(
        VerdictKind kind,
        String rule,
        List<VerdictFlag> flags,
        String explanation,
        List<Evidence> evidence,
        int replicates,
        Optional<Estimate> lossPerCycle) {

    public Verdict {
        flags = List.copyOf(flags);
        evidence = List.copyOf(evidence);
    }

    /** This verdict with one more flag and, where not empty, one more sentence. */
    public Verdict with(VerdictFlag flag, String sentence) {
        List<VerdictFlag> more = new ArrayList<>(flags);
        more.add(flag);
        return new Verdict(kind, rule, more, join(sentence), evidence, replicates, lossPerCycle);
    }

    /** This verdict with one more sentence. */
    public Verdict with(String sentence) {
        return new Verdict(kind, rule, flags, join(sentence), evidence, replicates, lossPerCycle);
    }

    private String join(String sentence) {
        return sentence.isEmpty() ? explanation : explanation + " " + sentence;
    }
}
