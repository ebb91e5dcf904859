package org.interphaselab.ui.analysis.design;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The levers of the design: shape, size and envelope of the metal particles, how far electrons tunnel, how much metal. */
final class Levers {

    /** Begins the names of all of them, see {@link org.interphaselab.ui.Ids}. */
    static final String ID = "design.";

    private final Composite area;
    private final Lever aspectRatio;
    private final Lever size;
    private final Lever envelope;
    private final Lever tunnelling;
    private final Lever fraction;

    /**
     * Builds them.
     *
     * @param particles told when the particles change
     * @param amount told when only the amount of metal does
     */
    Levers(Composite parent, Runnable particles, Runnable amount) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(area);
        aspectRatio = lever(
                "aspectRatio", Messages.Lever_aspectRatio, Messages.Lever_aspectRatioHelp, "", 0.1, 10, 1, particles);
        size = lever("size", Messages.Lever_size, Messages.Lever_sizeHelp, "nm", 0.5, 100, 10, particles);
        envelope = new Lever(
                area,
                new Lever.Kind(
                        ID + "envelope", Messages.Lever_envelope, Messages.Lever_envelopeHelp, "nm", 0, 5, false, 0),
                particles);
        tunnelling = lever(
                "tunnelling", Messages.Lever_tunnelling, Messages.Lever_tunnellingHelp, "nm", 0.5, 10, 2, particles);
        fraction = lever("fraction", Messages.Lever_fraction, Messages.Lever_fractionHelp, "%", 0.1, 60, 5, amount);
    }

    private Lever lever(
            String id,
            String label,
            String help,
            String unit,
            double min,
            double max,
            double initial,
            Runnable changed) {
        return new Lever(area, new Lever.Kind(ID + id, label, help, unit, min, max, true, initial), changed);
    }

    Composite control() {
        return area;
    }

    DesignValues values() {
        return new DesignValues(
                aspectRatio.value(), size.value(), envelope.value(), tunnelling.value(), fraction.value());
    }

    Lever aspectRatio() {
        return aspectRatio;
    }

    Lever size() {
        return size;
    }

    Lever envelope() {
        return envelope;
    }

    Lever fraction() {
        return fraction;
    }
}
