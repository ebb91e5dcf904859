package org.interphaselab.report;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chart.Figure;

/** Counts figures and tables through the whole report; their ids come from here, so that no two are alike. */
final class Numbering {

    private final String figuresFolder;
    private final List<FigureFile> figures = new ArrayList<>();
    private int tables;

    /**
     * Starts at one.
     *
     * @param figuresFolder folder beside the report in which every figure is by itself, or empty
     */
    Numbering(String figuresFolder) {
        this.figuresFolder = figuresFolder;
    }

    FigureFile next(Figure figure) {
        FigureFile numbered = new FigureFile(figures.size() + 1, figure);
        figures.add(numbered);
        return numbered;
    }

    int nextTable() {
        return ++tables;
    }

    /** How many tables there are so far. */
    int tables() {
        return tables;
    }

    List<FigureFile> figures() {
        return List.copyOf(figures);
    }

    String figuresFolder() {
        return figuresFolder;
    }
}
