package org.interphaselab.report.files;

/** What a figure by itself can be written as. */
public enum FigureFormat {
    /** Drawing with text as text, at both widths of a journal's columns. */
    SVG,
    /** The numbers shown. */
    CSV,
    /** Drawing with text as outlines, at both widths. */
    PDF,
    /** Dots, at both widths and a resolution that is asked for. */
    PNG
}
