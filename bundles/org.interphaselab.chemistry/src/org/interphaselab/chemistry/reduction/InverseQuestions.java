package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaFamily;
import org.interphaselab.core.ProblemException;

/** Finds the mixing ratio or the dopant level for a wanted metal volume fraction. */
public final class InverseQuestions {

    private static final double RELATIVE_ACCURACY = 1e-12;
    private static final double ABSOLUTE_ACCURACY = 1e-14;
    private static final int MAX_EVALUATIONS = 500;
    private static final int STEPS = 200;

    private final MixtureParser mixtures;
    private final Reducer reducer;

    public InverseQuestions(Catalog catalog) {
        this.mixtures = new MixtureParser(catalog);
        this.reducer = new Reducer(catalog);
    }

    /** A metal volume fraction as a function of what is sought. */
    private interface Way {
        Reaction at(double value) throws ProblemException;
    }

    /** Carries a problem through the root finder. */
    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Carried(ProblemException cause) {
            super(cause);
        }
    }

    /**
     * How much of the first electrolyte there must be per one of the second.
     *
     * @param first the one whose amount is sought
     * @param second the one of which there is 1
     * @param basis what both amounts count
     * @param wanted metal volume fraction, 0 to 1
     */
    public Inverse ratio(Formula first, Formula second, Basis basis, double wanted) throws ProblemException {
        // the share of the first in mol keeps the unknown between 0 and 1 for any ratio
        double perRatio = basis == Basis.MASS ? first.molarMass() / second.molarMass() : 1;
        return solve(mixtures.of(List.of(first, second), List.of(1.0, 1.0), Basis.MOL), choice -> {
            double none = fraction(react(List.of(second), List.of(1.0), choice));
            double only = fraction(react(List.of(first), List.of(1.0), choice));
            if (wanted <= Math.min(none, only) || wanted >= Math.max(none, only)) {
                return new Inverse.Answer.OutOfReach(Math.min(none, only), Math.max(none, only));
            }
            Way way = share -> react(List.of(first, second), List.of(share, 1 - share), choice);
            double low = root(way, wanted, Double.MIN_NORMAL, 1 - 1e-12);
            double ratio = low / (1 - low);
            Reaction reaction = react(List.of(first, second), List.of(ratio, 1.0), choice);
            return new Inverse.Answer.Found(ratio * perRatio, reaction);
        });
    }

    /**
     * The highest x up to which the metal volume fraction stays at or below a bound.
     *
     * @param family the formula with x
     * @param highest the largest x to look at; where an element is used up before, that x
     * @param bound metal volume fraction, 0 to 1
     */
    public Inverse highestLevel(FormulaFamily family, double highest, double bound) throws ProblemException {
        double end = Math.min(highest, family.highest());
        Mixture inside = mixtures.of(List.of(family.at(end / 2)), List.of(1.0), Basis.MOL);
        return solve(inside, choice -> {
            Way way = x -> react(List.of(family.at(x)), List.of(1.0), choice);
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= STEPS; i++) {
                double fraction = fraction(way.at(end * i / STEPS));
                if (i > 0 && most <= bound && fraction > bound) {
                    double x = root(way, bound, end * (i - 1) / STEPS, end * i / STEPS);
                    return new Inverse.Answer.Found(x, way.at(x));
                }
                least = Math.min(least, fraction);
                most = Math.max(most, fraction);
            }
            return new Inverse.Answer.OutOfReach(least, most);
        });
    }

    /** Metal volume fraction, 0 to 1, by the usual rules of a member of a family. */
    public double fraction(FormulaFamily family, double x) throws ProblemException {
        return fraction(react(List.of(family.at(x)), List.of(1.0), SinkChoice.USUAL));
    }

    /** Metal volume fraction, 0 to 1, by the usual rules of a mixture with so much of the first per one of the second. */
    public double fraction(Formula first, Formula second, Basis basis, double ratio) throws ProblemException {
        return fraction(
                reducer.react(mixtures.of(List.of(first, second), List.of(ratio, 1.0), basis), SinkChoice.USUAL));
    }

    /** Answers for one choice of rules. */
    private interface Question {
        Inverse.Answer answer(SinkChoice choice) throws ProblemException;
    }

    private Inverse solve(Mixture typical, Question question) throws ProblemException {
        Reaction usual = reducer.react(typical, SinkChoice.USUAL);
        Map<String, SinkChoice> ways = new LinkedHashMap<>();
        String same = Alternatives.identity(usual);
        for (SinkChoice choice : reducer.choices(typical)) {
            Reaction reaction = reducer.react(typical, choice);
            if (!Alternatives.identity(reaction).equals(same)) {
                ways.putIfAbsent(Alternatives.difference(reaction, usual), choice);
            }
        }
        List<Inverse.Alternative> alternatives = new ArrayList<>();
        for (Map.Entry<String, SinkChoice> way : ways.entrySet()) {
            alternatives.add(new Inverse.Alternative(way.getKey(), question.answer(way.getValue())));
        }
        return new Inverse(question.answer(SinkChoice.USUAL), alternatives);
    }

    private static double root(Way way, double wanted, double low, double high) throws ProblemException {
        UnivariateFunction excess = value -> {
            try {
                return fraction(way.at(value)) - wanted;
            } catch (ProblemException e) {
                throw new Carried(e);
            }
        };
        try {
            return new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY).solve(MAX_EVALUATIONS, excess, low, high);
        } catch (Carried e) {
            throw (ProblemException) e.getCause();
        }
    }

    private Reaction react(List<Formula> formulas, List<Double> amounts, SinkChoice choice) throws ProblemException {
        return reducer.react(mixtures.of(formulas, amounts, Basis.MOL), choice);
    }

    private static double fraction(Reaction reaction) {
        return reaction.metalVolumeFraction();
    }
}
