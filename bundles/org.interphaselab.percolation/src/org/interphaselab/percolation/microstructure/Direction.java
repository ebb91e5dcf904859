package org.interphaselab.percolation.microstructure;

/** An axis of a voxel image. */
public enum Direction {
    /** The slowest axis of the array: from one page of a stack to the next. */
    X,
    /** From one row to the next. */
    Y,
    /** Along the rows: the fastest axis of the array. */
    Z
}
