package org.interphaselab.core;

/**
 * Does something at the first of so many steps, and again after as many: what would take longer than the steps themselves if
 * it were done at each, such as asking whether work is still wanted. For one thread.
 */
public final class Occasionally {

    private final int steps;
    private final Runnable action;
    private int left;

    private Occasionally(int steps, Runnable action) {
        if (steps < 1) {
            throw new IllegalArgumentException("once in " + steps + " steps");
        }
        this.steps = steps;
        this.action = action;
    }

    /** Something to be done once in so many steps. */
    public static Occasionally onceIn(int steps, Runnable action) {
        return new Occasionally(steps, action);
    }

    /** One step more. */
    public void step() {
        if (--left < 0) {
            left = steps - 1;
            action.run();
        }
    }
}
