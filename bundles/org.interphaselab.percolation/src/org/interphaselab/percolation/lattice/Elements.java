package org.interphaselab.percolation.lattice;

/** What is occupied on a lattice. */
public enum Elements {
    SITES,
    BONDS
}
