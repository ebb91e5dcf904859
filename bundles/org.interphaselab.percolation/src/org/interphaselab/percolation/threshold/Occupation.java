package org.interphaselab.percolation.threshold;

/** How many elements there are at a density: what a canonical average weights the numbers with. */
public interface Occupation {

    /** Mean number of elements at a density. */
    double mean(double density);

    /** Standard deviation of the number. */
    double deviation(double density);

    /** The probability of {@code number + 1} elements over that of {@code number}. */
    double ratio(long number, double density);

    /** The largest number there can be. */
    long most();

    /** The density at which the number is the largest for certain; infinite where there is none. */
    double full();

    /** So many elements, each there with the probability {@code density}: the sites or bonds of a lattice. */
    static Occupation binomial(long elements) {
        return new Occupation() {
            @Override
            public double mean(double density) {
                return elements * density;
            }

            @Override
            public double deviation(double density) {
                return Math.sqrt(elements * density * (1 - density));
            }

            @Override
            public double ratio(long number, double density) {
                return density / (1 - density) * (elements - number) / (number + 1);
            }

            @Override
            public long most() {
                return elements;
            }

            @Override
            public double full() {
                return 1;
            }
        };
    }

    /** Independent particles: {@code volume} times the density is their mean number. */
    static Occupation poisson(double volume) {
        return new Occupation() {
            @Override
            public double mean(double density) {
                return volume * density;
            }

            @Override
            public double deviation(double density) {
                return Math.sqrt(volume * density);
            }

            @Override
            public double ratio(long number, double density) {
                return volume * density / (number + 1);
            }

            @Override
            public long most() {
                return Integer.MAX_VALUE;
            }

            @Override
            public double full() {
                return Double.POSITIVE_INFINITY;
            }
        };
    }
}
