package org.interphaselab.chemistry.formula;

/**
 * An amount in a formula that may depend on x.
 *
 * @param constant the amount at x = 0
 * @param slope change of the amount with x
 */
record Linear(double constant, double slope) {

    static final Linear ZERO = new Linear(0, 0);
    static final Linear ONE = new Linear(1, 0);

    Linear plus(Linear other) {
        return new Linear(constant + other.constant, slope + other.slope);
    }

    Linear times(double factor) {
        return new Linear(constant * factor, slope * factor);
    }

    double at(double x) {
        return constant + slope * x;
    }

    boolean isConstant() {
        return slope == 0;
    }
}
