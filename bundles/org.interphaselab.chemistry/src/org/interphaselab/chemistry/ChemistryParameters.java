package org.interphaselab.chemistry;

/** Nothing to choose: phases and rules are those of the catalog that ships, and every alternative is shown. */
public record ChemistryParameters() {}
