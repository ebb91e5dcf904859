package org.interphaselab.cycler.biologic;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What stands before the rows of a text export.
 *
 * @param title the first line, such as {@code EC-Lab ASCII FILE}; empty where the export begins with the columns
 * @param lines free text, parameters and loops, between the title and the columns
 * @param columns headers of the columns, as the file writes them
 * @param columnsLine the line, from 1, on which they stand
 */
record ExportHeader(String title, List<String> lines, List<String> columns, long columnsLine) {

    private static final Pattern TITLE = Pattern.compile("(EC|BT)-Lab ASCII FILE\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("Nb header lines\\s*:\\s*(\\d{1,7})\\s*");
    private static final int COUNT_WITHIN_LINES = 5;
    private static final int MAX_COLUMNS = 1000;

    /** Whether a line is the title of an export. */
    static boolean isTitle(String line) {
        return TITLE.matcher(withoutMark(line)).matches();
    }

    /**
     * Reads up to the columns.
     *
     * @throws ProblemException when the lines are fewer than announced, or hold no columns of EC-Lab
     */
    static ExportHeader read(BufferedReader reader, Path file, EcLabVocabulary vocabulary)
            throws IOException, ProblemException {
        String first = reader.readLine();
        if (first == null || !isTitle(first)) {
            return withColumns("", List.of(), first == null ? "" : withoutMark(first), 1, file, vocabulary);
        }
        List<String> lines = new ArrayList<>();
        long count = 0;
        for (long line = 2; count == 0 || line < count; line++) {
            String text = reader.readLine();
            Matcher matcher = text == null ? null : COUNT.matcher(text);
            if (matcher != null && count == 0 && matcher.matches()) {
                count = Long.parseLong(matcher.group(1));
                if (count <= line) {
                    throw countMissing(file, line);
                }
            } else if (text == null || count == 0 && line > COUNT_WITHIN_LINES) {
                throw count == 0 ? countMissing(file, line) : headerCut(file, line, count);
            } else {
                lines.add(text);
            }
        }
        String columns = reader.readLine();
        if (columns == null) {
            throw headerCut(file, count, count);
        }
        return withColumns(first.strip(), lines, columns, count, file, vocabulary);
    }

    private static ExportHeader withColumns(
            String title, List<String> lines, String columnsText, long line, Path file, EcLabVocabulary vocabulary)
            throws ProblemException {
        List<String> columns = columns(columnsText);
        if (columns.size() > MAX_COLUMNS
                || columns.stream().noneMatch(c -> vocabulary.meaning(c).isPresent())) {
            throw Problem.error(
                            "COLUMNS_NOT_FOUND",
                            "The line holds no columns of EC-Lab or BT-Lab, such as time/s or Ewe/V, separated by tabs.",
                            Location.atLine(file, line),
                            "Export the file again as text, with the names of the columns.")
                    .asException();
        }
        return new ExportHeader(title, List.copyOf(lines), columns, line);
    }

    /** The fields of a line of headers; the tab at its end begins no column. */
    static List<String> columns(String line) {
        List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
        if (columns.getLast().isBlank()) {
            columns.removeLast();
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).strip();
            columns.set(i, name.isEmpty() ? "column " + (i + 1) : name);
        }
        return columns;
    }

    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == '\uFEFF' ? line.substring(1) : line;
    }

    private static ProblemException countMissing(Path file, long line) {
        return Problem.error(
                        "HEADER_COUNT_MISSING",
                        "No usable 'Nb header lines : N' stands after the title.",
                        Location.atLine(file, line),
                        "Export the file again as text; its header was changed.")
                .asException();
    }

    private static ProblemException headerCut(Path file, long line, long count) {
        return Problem.error(
                        "FILE_TRUNCATED",
                        "The file announces " + count + " lines of header, but ends before.",
                        Location.atLine(file, line),
                        "Copy or export the file again.")
                .asException();
    }
}
