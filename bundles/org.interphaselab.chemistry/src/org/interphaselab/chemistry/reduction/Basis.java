package org.interphaselab.chemistry.reduction;

/** What the amounts of a mixture count. */
public enum Basis {
    MOL,
    MASS
}
