package org.interphaselab.analysis;

/**
 * A publication on which a method rests.
 *
 * @param citation authors, title, journal, year
 * @param doi digital object identifier without resolver, or empty
 */
public record Reference(String citation, String doi) {}
