package org.interphaselab.evaluation.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
        List<EvaluatedCell> ordered = cells.stream()
                .sorted(Comparator.comparingDouble(
                                (EvaluatedCell cell) -> cell.life().hours())
                        .thenComparing(cell -> cell.life().censored()))
                .toList();
        double survival = 1;
        for (int k = 0; k < ordered.size(); k++) {
            int atRisk = ordered.size() - k;
            if (!ordered.get(k).life().censored()) {
                survival *= 1 - 1.0 / atRisk;
                if (survival <= 0.5 + 1e-12) {
                    return new Lifetimes(ordered.get(k).life().hours(), false, ordered.size());
                }
            }
        }
        return new Lifetimes(ordered.get(ordered.size() - 1).life().hours(), true, ordered.size());
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
