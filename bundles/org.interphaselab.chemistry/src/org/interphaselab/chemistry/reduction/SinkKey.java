package org.interphaselab.chemistry.reduction;

import org.interphaselab.chemistry.formula.Element;

/**
 * What one rule decides about: an element, everywhere or in one chemical system.
 *
 * @param chemicalSystem empty for everywhere
 * @param element the element
 */
record SinkKey(String chemicalSystem, Element element) {}
