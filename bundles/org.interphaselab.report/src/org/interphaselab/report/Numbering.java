package org.interphaselab.report;

/** Counts figures and tables through the whole report; their ids come from here, so that no two are alike. */
final class Numbering {

    private int figures;
    private int tables;

    int nextFigure() {
        return ++figures;
    }

    int nextTable() {
        return ++tables;
    }
}
