package org.interphaselab.cycler.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interphaselab.cycler.ImportReportBuilder;

/** What EC-Lab writes where nobody entered anything is no statement about the cell: it is left out, and said so. */
final class Placeholder {

    private static final float INITIAL = 0.001f;

    private final ImportReportBuilder report;
    private final List<String> leftOut = new ArrayList<>();

    Placeholder(ImportReportBuilder report) {
        this.report = report;
    }

    /** Adds a number of the settings unless it is one that the program fills in by itself. */
    void number(String name, float value, String unit) {
        if (value == 0 || value == INITIAL) {
            leftOut.add(name);
        } else if (Float.isFinite(value)) {
            report.metadata(name, value + (unit.isEmpty() ? "" : " " + unit));
        }
    }

    /** Adds a text of the settings unless it is one that the program fills in by itself. */
    void text(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean measure = lower.contains("area") || lower.contains("mass") || lower.contains("weight");
        if (measure && text.matches("0[.,]00[01] .*")) {
            leftOut.add(name);
        } else if (!text.equals("(unspecified)")) {
            report.metadata(name, text);
        }
    }

    /** Tells what was left out. */
    void tell() {
        if (!leftOut.isEmpty()) {
            report.rule("0 or 0.001 is what EC-Lab writes where nothing was entered, and is left out: "
                    + String.join(", ", leftOut));
        }
    }
}
