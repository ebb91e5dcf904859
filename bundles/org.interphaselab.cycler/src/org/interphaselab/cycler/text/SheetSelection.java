package org.interphaselab.cycler.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.sheet.Workbook;

/**
 * Which sheets of a workbook are one recording, and in which order: a sheet has room for 1 048 576 rows, so that programs
 * go on in another one, of the same name with a higher number.
 *
 * @param tables the sheets with records, in order
 * @param statistics names of sheets with one row per cycle
 * @param others positions of the other sheets
 */
record SheetSelection(List<SheetTable> tables, List<String> statistics, List<Integer> others) {

    /** A channel, with the number of the part: {@code Channel_1-008_2}. */
    private static final Pattern CHANNEL = Pattern.compile("(channel[_ -]\\d+(?:-\\d+)?)(?:_(\\d+))?");

    private static final Pattern NUMBERED = Pattern.compile("(.*?)[ _-]*\\(?(\\d*)\\)?");

    /** Looks at all sheets. */
    static SheetSelection of(Workbook book, ExportProfile profile) throws ProblemException {
        List<SheetTable> tables = new ArrayList<>();
        List<String> statistics = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < book.sheets().size(); i++) {
            Optional<SheetTable> table = SheetTable.find(book, i, profile);
            if (table.isEmpty()) {
                others.add(i);
            } else if (table.get().isStatistics()) {
                statistics.add(table.get().name());
            } else {
                tables.add(table.get());
            }
        }
        tables.sort(Comparator.comparingLong(table -> part(table.name())));
        return new SheetSelection(tables, statistics, others);
    }

    /**
     * Makes sure that the sheets are of one recording.
     *
     * @throws ProblemException when they are of several channels, or name other columns
     */
    void requireOne(Workbook book) throws ProblemException {
        TreeMap<String, String> recordings = new TreeMap<>();
        tables.forEach(table -> recordings.putIfAbsent(recording(table.name()), table.name()));
        if (recordings.size() > 1) {
            throw Problem.error(
                            "SHEETS_OF_SEVERAL_CELLS",
                            "The workbook holds several recordings, in the sheets "
                                    + String.join(", ", recordings.values()) + ".",
                            book.at(tables.getFirst().sheet()),
                            "Save the sheets of each recording in a workbook of its own, or read one sheet by a"
                                    + " mapping.")
                    .asException();
        }
        for (SheetTable table : tables) {
            if (!table.goesOnIn(tables.getFirst())) {
                Location where = book.at(table.sheet());
                throw Problem.error(
                                "SHEETS_DIFFER",
                                "The sheet names other columns than the sheet '"
                                        + tables.getFirst().name() + "', though both hold records.",
                                where,
                                "Export the recording again with the same columns throughout, or delete the sheet that"
                                        + " does not belong to it.")
                        .asException();
            }
        }
    }

    private static String recording(String sheet) {
        Matcher channel = CHANNEL.matcher(sheet.toLowerCase(Locale.ROOT));
        if (channel.matches()) {
            return channel.group(1);
        }
        Matcher numbered = NUMBERED.matcher(sheet.toLowerCase(Locale.ROOT));
        return numbered.matches() ? numbered.group(1) : sheet;
    }

    private static long part(String sheet) {
        Matcher channel = CHANNEL.matcher(sheet.toLowerCase(Locale.ROOT));
        Matcher numbered = NUMBERED.matcher(sheet.toLowerCase(Locale.ROOT));
        String number = channel.matches() ? channel.group(2) : numbered.matches() ? numbered.group(2) : "";
        return number == null || number.isEmpty() || number.length() > 9 ? 0 : Long.parseLong(number);
    }
}
