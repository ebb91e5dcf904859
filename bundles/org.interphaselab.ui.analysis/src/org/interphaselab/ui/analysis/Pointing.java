package org.interphaselab.ui.analysis;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.study.OpenStudy;

/**
 * A selection that points at a stretch of a cell's recording: the cell, and the evidence behind it. Every view makes and
 * understands it in this one way, so that what is chosen in one is shown in all.
 */
public final class Pointing {

    private static final double SAME_S = 1e-3;

    private Pointing() {}

    /** Points at a stretch of a cell. */
    public static IStructuredSelection at(Cell cell, Evidence evidence) {
        return new StructuredSelection(List.of(cell, evidence));
    }

    /** The stretch that a selection points at. */
    public static Optional<Evidence> evidence(ISelection selection) {
        boolean pointed = selection instanceof IStructuredSelection chosen && chosen.size() == 2;
        return pointed && ((IStructuredSelection) selection).toList().get(1) instanceof Evidence evidence
                ? Optional.of(evidence)
                : Optional.empty();
    }

    /** The cell of this id. */
    public static Optional<Cell> cell(OpenStudy study, String id) {
        return study.study().getCells().stream()
                .filter(cell -> id.equals(cell.getId()))
                .findFirst();
    }

    /** Whether two pieces of evidence show the same stretch, whatever they say of it. */
    public static boolean same(Evidence one, Evidence other) {
        return one.cellId().equals(other.cellId())
                && one.halfCycle().equals(other.halfCycle())
                && Math.abs(one.fromS() - other.fromS()) < SAME_S
                && Math.abs(one.toS() - other.toS()) < SAME_S;
    }
}
