package org.interphaselab.evaluation.verdict;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.interphaselab.evaluation.survival.KaplanMeier;
import org.interphaselab.evaluation.survival.Lifetime;

/**
 * The median life of a group of cells by the estimator of Kaplan and Meier 1958 (doi:10.1080/01621459.1958.10501452); a
 * mean over cells that still live would be wrong.
 *
 * @param hours median life, or the longest observation when more than half of the cells survive it, h
 * @param censored whether the median lies beyond
 * @param cells number of cells
 */
public record Lifetimes(double hours, boolean censored, int cells) {

    /** The median of lives; at least one cell. */
    public static Lifetimes of(List<EvaluatedCell> cells) {
        List<Lifetime> lives = cells.stream()
                .map(cell -> new Lifetime(cell.life().hours(), cell.life().censored()))
                .toList();
        OptionalDouble median = KaplanMeier.of(lives).medianH();
        double longest = lives.stream().mapToDouble(Lifetime::hours).max().orElseThrow();
        return new Lifetimes(median.orElse(longest), median.isEmpty(), lives.size());
    }

    /** Whether this life is known to be longer than the other: nothing is longer than one that has not ended. */
    public boolean longerThan(Lifetimes other) {
        return hours > other.hours && !other.censored;
    }

    /** Whether, as far as was watched, this life looks at least as long as the other. */
    public boolean looksAsLongAs(Lifetimes other) {
        return hours >= other.hours - 1e-9;
    }

    /** For people: {@code > 500.0 h}. */
    public String text() {
        return String.format(Locale.ROOT, "%s%.1f h", censored ? "> " : "", hours);
    }
}
