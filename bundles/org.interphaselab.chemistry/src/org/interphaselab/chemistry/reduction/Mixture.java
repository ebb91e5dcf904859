package org.interphaselab.chemistry.reduction;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An electrolyte, or a mixture of some.
 *
 * @param components at least one
 * @param basis what their amounts count
 * @param basisStated whether somebody said so, rather than it being the usual reading of a ratio
 */
public record Mixture(List<Component> components, Basis basis, boolean basisStated) {

    public Mixture {
        components = List.copyOf(components);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("a mixture of nothing");
        }
    }

    /** Volume in cm³, where the catalog knows that of every component. */
    public OptionalDouble volumeCm3() {
        double sum = 0;
        for (Component component : components) {
            OptionalDouble volume = component.volumeCm3();
            if (volume.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += volume.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }
}
