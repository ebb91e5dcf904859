package org.interphaselab.evaluation.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the ions have to pass besides the interphases.
 *
 * @param separatorOhmCm2 the separator, thickness over conductivity, Ω cm²
 * @param contactOhmCm2 fixed contact resistance, Ω cm²; a very large one is a cell without contact
 * @param arcing rise of the whole resistance over a half-cycle by loss of contact: factor 1 + arcing·(q/Q)^p
 * @param arcingExponent p
 * @param relaxationH time constant with which the voltage settles after a change of polarity, h
 * @param activation fall of the interphase's resistance, where there is any
 * @param steps stretches of time in which all of it is multiplied
 */
public record Resistances(
        double separatorOhmCm2,
        double contactOhmCm2,
        double arcing,
        double arcingExponent,
        double relaxationH,
        Optional<Activation> activation,
        List<ResistanceStep> steps) {

    public Resistances {
        Require.positive(separatorOhmCm2, "separatorOhmCm2");
        Require.notNegative(contactOhmCm2, "contactOhmCm2");
        Require.notNegative(arcing, "arcing");
        Require.positive(arcingExponent, "arcingExponent");
        Require.positive(relaxationH, "relaxationH");
        steps = List.copyOf(steps);
    }

    /** A separator with good contact, settling within 0.004 h. */
    public static Resistances ofSeparator(double separatorOhmCm2) {
        return new Resistances(separatorOhmCm2, 0, 0, 3, 0.004, Optional.empty(), List.of());
    }

    public Resistances withActivation(Activation newActivation) {
        return copy(separatorOhmCm2, contactOhmCm2, arcing, Optional.of(newActivation), steps);
    }

    public Resistances withArcing(double newArcing) {
        return copy(separatorOhmCm2, contactOhmCm2, newArcing, activation, steps);
    }

    public Resistances withContact(double newContactOhmCm2) {
        return copy(separatorOhmCm2, newContactOhmCm2, arcing, activation, steps);
    }

    public Resistances withSeparator(double newSeparatorOhmCm2) {
        return copy(newSeparatorOhmCm2, contactOhmCm2, arcing, activation, steps);
    }

    /** With one more stretch of time. */
    public Resistances withStep(ResistanceStep step) {
        List<ResistanceStep> more = new ArrayList<>(steps);
        more.add(step);
        return copy(separatorOhmCm2, contactOhmCm2, arcing, activation, more);
    }

    private Resistances copy(
            double newSeparator,
            double newContact,
            double newArcing,
            Optional<Activation> newActivation,
            List<ResistanceStep> newSteps) {
        return new Resistances(
                newSeparator, newContact, newArcing, arcingExponent, relaxationH, newActivation, newSteps);
    }

    /**
     * Resistance of the ions' way.
     *
     * @param interphaseOhmCm2 both interphases before activation, Ω cm²
     * @param passed part of the half-cycle's charge that has passed, 0 to 1
     */
    double ionicOhmCm2(double interphaseOhmCm2, double timeH, double passed) {
        double activated = activation.map(a -> a.factor(timeH)).orElse(1.0) * interphaseOhmCm2;
        double flat = separatorOhmCm2 + contactOhmCm2 + activated;
        for (ResistanceStep step : steps) {
            flat *= step.holds(timeH) ? step.factor() : 1;
        }
        return flat * (1 + arcing * StrictMath.pow(Math.min(1, passed), arcingExponent));
    }
}
