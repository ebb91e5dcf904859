package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Study;

/** A cell belongs to an interphase, a design and a protocol, and like cells have different replicate numbers. */
final class CellRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return object instanceof Cell cell ? cell(cell) : Stream.empty();
    }

    private static Stream<ModelProblem> cell(Cell cell) {
        List<ModelProblem> found = new ArrayList<>();
        require(cell, Literals.CELL__INTERPHASE, "CELL_WITHOUT_INTERPHASE", "which interphase it tests", found);
        require(cell, Literals.CELL__DESIGN, "CELL_WITHOUT_DESIGN", "how it is built", found);
        require(cell, Literals.CELL__PROTOCOL, "CELL_WITHOUT_PROTOCOL", "how it is cycled", found);
        if (cell.eContainer() instanceof Study study) {
            study.getCells().stream()
                    .takeWhile(other -> other != cell)
                    .filter(other -> isSameReplicate(cell, other))
                    .map(other -> Found.warning(
                            cell,
                            Literals.CELL__REPLICATE,
                            "REPLICATE_TWICE",
                            "The cells " + Found.name(other) + " and " + Found.name(cell) + " are both replicate "
                                    + cell.getReplicate() + " of the same design, interphase and protocol.",
                            "Number the replicates."))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static boolean isSameReplicate(Cell cell, Cell other) {
        return cell.getReplicate() != null
                && cell.getReplicate().equals(other.getReplicate())
                && cell.getDesign() == other.getDesign()
                && cell.getInterphase() == other.getInterphase()
                && cell.getProtocol() == other.getProtocol();
    }

    private static void require(
            Cell cell, EReference reference, String code, String missing, List<ModelProblem> found) {
        if (cell.eGet(reference) == null) {
            found.add(Found.error(
                    cell,
                    reference,
                    code,
                    "The cell " + Found.name(cell) + " does not say " + missing + ", and is left out of evaluations.",
                    "Choose it in the properties of the cell."));
        }
    }
}
