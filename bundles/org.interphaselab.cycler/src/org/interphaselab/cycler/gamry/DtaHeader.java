package org.interphaselab.cycler.gamry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.core.Numbers;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.ClockText;
import org.interphaselab.cycler.raw.DecimalParser;

/** The parameters of a file: a line each, with key, type, value and a label; and the notes, which go over lines. */
final class DtaHeader {

    private static final int MAX_NOTES = 4000;
    private static final int MAX_PARAMETERS = 1000;
    private static final String TRUE = "T";
    private static final int MAX_AMBIGUOUS_MONTH = 12;

    private final ImportReportBuilder report;
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder notes = new StringBuilder();
    private boolean inNotes;

    DtaHeader(ImportReportBuilder report) {
        this.report = report;
    }

    /** Takes the fields of a parameter's line. */
    void parameter(List<String> fields) {
        String key = fields.getFirst().strip();
        String type = fields.size() > 1 ? fields.get(1).strip() : "";
        inNotes = type.equals("NOTES");
        if (inNotes || type.isEmpty() || values.size() >= MAX_PARAMETERS) {
            return;
        }
        if (key.equals("TAG")) {
            values.put(key, type);
            report.metadata("Experiment", type);
            return;
        }
        String value = fields.size() > 2 ? fields.get(2).strip() : "";
        String shown =
                switch (type) {
                    case "POTEN" -> value + (has(fields, 3, TRUE) ? " vs. open circuit" : " vs. reference");
                    case "TWOPARAM" ->
                        (value.equals(TRUE) ? "on " : "off ") + field(fields, 3) + " " + field(fields, 4);
                    default -> value;
                };
        values.putIfAbsent(key, value);
        String label = field(fields, type.equals("TWOPARAM") ? 5 : type.equals("POTEN") ? 4 : 3)
                .replace("&", "");
        report.metadata(label.isEmpty() ? key : key + ": " + label, shown);
    }

    /** Takes a line that belongs to the parameter before: only notes go on. */
    void continued(String line) {
        if (inNotes && !line.isBlank() && notes.length() < MAX_NOTES) {
            notes.append(notes.isEmpty() ? "" : "; ").append(line.strip());
        }
    }

    /** Ends the header. */
    void end() {
        report.metadata("Notes", notes.toString());
    }

    /** The value of a parameter as it is written; empty where the file has none. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Whether a parameter is switched on. */
    boolean isOn(String key) {
        return value(key).equals(TRUE);
    }

    /**
     * The start by the local clock, s since 1970-01-01; empty where the file does not say it.
     *
     * @param decimalSign a comma makes a date begin with its day where it can be read either way
     */
    OptionalDouble start(char decimalSign) {
        String date = value("DATE");
        String[] parts = date.split("[/.-]");
        boolean dayFirst = decimalSign == ',' || date.indexOf('.') > 0;
        if (parts.length == 3 && !isMonth(parts[0])) {
            dayFirst = true;
        } else if (parts.length == 3 && !isMonth(parts[1])) {
            dayFirst = false;
        }
        ClockText clock = new ClockText(dayFirst, '.');
        char[] text = (date + " " + value("TIME")).toCharArray();
        if (date.isEmpty() || value("TIME").isEmpty() || !clock.parse(text, 0, text.length)) {
            return OptionalDouble.empty();
        }
        if (parts.length == 3 && parts[0].length() <= 2) {
            report.rule("the date " + date + " is read with the " + (dayFirst ? "day" : "month") + " first"
                    + (isMonth(parts[0]) && isMonth(parts[1])
                            ? "; it could be read either way, and "
                                    + (dayFirst
                                            ? "a decimal comma or points say so"
                                            : "so Gamry's programs write it in English")
                            : ""));
        }
        return OptionalDouble.of(clock.value());
    }

    /** The value of a parameter where it is a number. */
    OptionalDouble number(String key) {
        DecimalParser parser = new DecimalParser(value(key).indexOf(',') < 0 ? '.' : ',');
        char[] text = value(key).toCharArray();
        return parser.parse(text, 0, text.length) && !Double.isNaN(parser.value())
                ? OptionalDouble.of(parser.value())
                : OptionalDouble.empty();
    }

    /** Tells the report the area by which currents are not divided. */
    void tellArea() {
        number("AREA")
                .ifPresent(area -> report.rule("currents are whole currents in A; the file states an electrode area of "
                        + Numbers.significant(area, 6) + " cm², by which nothing was divided"));
    }

    private static boolean isMonth(String part) {
        return part.matches("\\d{1,2}") && Integer.parseInt(part) <= MAX_AMBIGUOUS_MONTH;
    }

    private static boolean has(List<String> fields, int position, String wanted) {
        return field(fields, position).equals(wanted);
    }

    private static String field(List<String> fields, int position) {
        return position < fields.size() ? fields.get(position).strip() : "";
    }
}
