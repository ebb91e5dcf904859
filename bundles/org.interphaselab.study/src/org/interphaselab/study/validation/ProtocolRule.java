package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.field.Field;

/** A protocol says what a verdict needs: current, capacity, voltage limits on both sides of zero. */
final class ProtocolRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return object instanceof Protocol protocol ? protocol(protocol) : Stream.empty();
    }

    private static Stream<ModelProblem> protocol(Protocol protocol) {
        List<ModelProblem> found = new ArrayList<>();
        requireReported(protocol, Literals.PROTOCOL__AREAL_CURRENT_MA_CM2, "AREAL_CURRENT_MISSING", found);
        requireReported(protocol, Literals.PROTOCOL__AREAL_CAPACITY_MAH_CM2, "AREAL_CAPACITY_MISSING", found);
        requireReported(protocol, Literals.PROTOCOL__LOWER_VOLTAGE_LIMIT_V, "VOLTAGE_LIMIT_MISSING", found);
        requireReported(protocol, Literals.PROTOCOL__UPPER_VOLTAGE_LIMIT_V, "VOLTAGE_LIMIT_MISSING", found);
        Double lower = protocol.getLowerVoltageLimitV();
        Double upper = protocol.getUpperVoltageLimitV();
        boolean lowerWrong = lower != null && lower >= 0;
        boolean upperWrong = upper != null && upper <= 0;
        if (lowerWrong || upperWrong) {
            found.add(Found.error(
                    protocol,
                    lowerWrong ? Literals.PROTOCOL__LOWER_VOLTAGE_LIMIT_V : Literals.PROTOCOL__UPPER_VOLTAGE_LIMIT_V,
                    "VOLTAGE_LIMIT_ON_WRONG_SIDE",
                    "A cell of two lithium electrodes is cycled around 0 V, but the " + (lowerWrong ? "lower" : "upper")
                            + " voltage limit is on the wrong side of zero.",
                    "Give a negative lower limit and a positive upper one."));
        } else if (lower != null && upper != null && -lower.doubleValue() != upper) {
            found.add(Found.warning(
                    protocol,
                    Literals.PROTOCOL__UPPER_VOLTAGE_LIMIT_V,
                    "VOLTAGE_LIMITS_DIFFER",
                    "The two voltage limits differ; an evaluation uses the one that is nearer to zero for both.",
                    "Check the limits."));
        }
        return found.stream();
    }

    private static void requireReported(
            Protocol protocol, EAttribute attribute, String code, List<ModelProblem> found) {
        if (protocol.eGet(attribute) == null) {
            String label = Field.of(attribute).label();
            found.add(Found.warning(
                    protocol,
                    attribute,
                    code,
                    label + " of the protocol " + Found.name(protocol) + " is not reported; a verdict needs it.",
                    "Give it, if it is known."));
        }
    }
}
