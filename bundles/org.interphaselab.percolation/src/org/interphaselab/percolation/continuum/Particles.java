package org.interphaselab.percolation.continuum;

import java.util.Arrays;

/** Places and forms of particles, by their numbers, in arrays that grow. */
final class Particles {

    final int formLength;
    /** Three coordinates of each. */
    double[] at;
    /** The form of each. */
    double[] forms;
    /** For particles added one by one, the one before it in the same cell. */
    int[] next;

    int count;

    Particles(int formLength, int expected) {
        this.formLength = formLength;
        int capacity = Math.max(64, expected);
        at = new double[Math.multiplyExact(3, capacity)];
        forms = new double[Math.multiplyExact(formLength, capacity)];
        next = new int[capacity];
    }

    void clear() {
        count = 0;
    }

    /** Room for one more; gives its number. */
    int add(double x, double y, double z) {
        if (count == next.length) {
            int capacity = Math.addExact(count, (count >> 1) + 16);
            at = Arrays.copyOf(at, Math.multiplyExact(3, capacity));
            forms = Arrays.copyOf(forms, Math.multiplyExact(formLength, capacity));
            next = Arrays.copyOf(next, capacity);
        }
        at[3 * count] = x;
        at[3 * count + 1] = y;
        at[3 * count + 2] = z;
        return count++;
    }

    /** A copy of a particle of other ones is added. */
    int add(Particles others, int other) {
        int added = add(others.at[3 * other], others.at[3 * other + 1], others.at[3 * other + 2]);
        System.arraycopy(others.forms, other * formLength, forms, added * formLength, formLength);
        return added;
    }

    /** One particle takes the number of another. */
    void move(int from, int to) {
        System.arraycopy(at, 3 * from, at, 3 * to, 3);
        System.arraycopy(forms, from * formLength, forms, to * formLength, formLength);
    }
}
