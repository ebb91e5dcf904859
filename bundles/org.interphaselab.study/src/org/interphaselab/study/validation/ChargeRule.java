package org.interphaselab.study.validation;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.core.Numbers;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.FirstPolarity;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Protocol;
import org.interphaselab.study.ExperimentViews;

/** A half-cycle does not ask for more lithium than the electrode that it strips first holds. */
final class ChargeRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Cell cell)
                || cell.getDesign() == null
                || cell.getProtocol() == null
                || cell.getProtocol().getArealCapacityMAhCm2() == null) {
            return Stream.empty();
        }
        CellDesign design = cell.getDesign();
        Protocol protocol = cell.getProtocol();
        OptionalDouble thin = ExperimentViews.arealCapacityMAhCm2(design.getElectrodeB());
        double asked = protocol.getArealCapacityMAhCm2();
        if (thin.isEmpty() || asked <= thin.getAsDouble()) {
            return Stream.empty();
        }
        String what = "The protocol " + Found.name(protocol) + " moves " + Numbers.significant(asked, 4)
                + " mAh cm⁻² per half-cycle, but the thin electrode of " + Found.name(design) + " holds only "
                + Numbers.significant(thin.getAsDouble(), 4) + " mAh cm⁻².";
        String remedy = "Choose a smaller areal capacity or a thicker foil.";
        String code = "PROTOCOL_CHARGE_EXCEEDS_THIN_ELECTRODE";
        return Stream.of(
                protocol.getFirstPolarity() == FirstPolarity.FIRST_PLATES_B
                        ? Found.warning(cell, Literals.CELL__PROTOCOL, code, what, remedy)
                        : Found.error(cell, Literals.CELL__PROTOCOL, code, what, remedy));
    }
}
