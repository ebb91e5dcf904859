package org.interphaselab.cycler.mapping;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.raw.PackedText;
import org.interphaselab.cycler.sheet.Workbook;

/**
 * A profile proposed from the start of a file, for the user to confirm: nothing is read by it before.
 *
 * @param profile the proposal; {@link MappingProfile#require} tells whether it is complete
 * @param confidence 0 to 1: the share of what was looked for that was found
 * @param evidence what speaks for it, in words
 * @param open what the user must say or look at, in words; empty when nothing is
 */
public record MappingGuess(MappingProfile profile, double confidence, List<String> evidence, List<String> open) {

    private static final int ROWS = 120;
    private static final int FEW_ROWS = 3;
    private static final char[] SEPARATORS = {'\t', ';', ','};

    public MappingGuess {
        evidence = List.copyOf(evidence);
        open = List.copyOf(open);
    }

    /**
     * Looks at the start of a file.
     *
     * @param name of the profile proposed
     * @throws ProblemException when the file is not readable, or holds no table of numbers
     */
    public static MappingGuess of(Path file, String name) throws ProblemException {
        FileHead head = FileHead.of(file);
        if (Workbook.isLikely(head)) {
            return ofWorkbook(file, name);
        }
        requireText(head);
        return ofText(head, name);
    }

    private static MappingGuess ofWorkbook(Path file, String name) throws ProblemException {
        try (Workbook book = Workbook.open(file, MemoryLimit.ofHeap())) {
            NumberTable best = null;
            String sheet = "";
            for (int i = 0; i < book.sheets().size(); i++) {
                NumberTable table = NumberTable.of(TableHead.of(book, i, ROWS), '.');
                if (best == null || table.numbers() > best.numbers()) {
                    best = table;
                    sheet = book.sheets().get(i);
                }
            }
            requireTable(best, file);
            TableForm form = new TableForm(
                    TableForm.Kind.WORKBOOK,
                    sheet,
                    ',',
                    '.',
                    "",
                    false,
                    best.headerRow(),
                    best.headerRows(),
                    best.firstRow());
            return new ColumnGuess(best, form, name).guess("the table stands on sheet '" + sheet + "'");
        }
    }

    private static MappingGuess ofText(FileHead head, String name) throws ProblemException {
        Charset charset = TableHead.charset(head, "");
        NumberTable best = null;
        char separator = ',';
        char decimalSign = '.';
        for (char candidate : SEPARATORS) {
            TableHead table = TableHead.of(head, candidate, charset, ROWS);
            for (char sign : candidate == ',' ? new char[] {'.'} : new char[] {'.', ','}) {
                NumberTable numbers = NumberTable.of(table, sign);
                if (best == null || numbers.numbers() > best.numbers()) {
                    best = numbers;
                    separator = candidate;
                    decimalSign = sign;
                }
            }
        }
        requireTable(best, head.file());
        TableForm form = new TableForm(
                TableForm.Kind.TEXT,
                "",
                separator,
                decimalSign,
                charset.name(),
                decimalSign == ',',
                best.headerRow(),
                best.headerRows(),
                best.firstRow());
        return new ColumnGuess(best, form, name)
                .guess("fields are separated by '" + (separator == '\t' ? "tab" : separator)
                        + "', the decimal sign is '" + decimalSign + "', characters are " + charset.name());
    }

    private static void requireText(FileHead head) throws ProblemException {
        byte[] bytes = head.bytes();
        int control = 0;
        for (int i = 0; i < bytes.length; i++) {
            control +=
                    bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r' ? 1 : 0;
        }
        if (control > 0 && !PackedText.isPacked(head) && bytes[0] != (byte) 0xFF && bytes[0] != (byte) 0xFE) {
            throw noTable(head.file(), "it is no text and no workbook");
        }
    }

    private static void requireTable(NumberTable table, Path file) throws ProblemException {
        if (table.rows() < FEW_ROWS) {
            throw noTable(file, "no " + FEW_ROWS + " rows of numbers in two columns follow each other at its start");
        }
    }

    private static ProblemException noTable(Path file, String why) {
        return Problem.error(
                        "TABLE_NOT_FOUND",
                        "The file holds no table that could be mapped: " + why + ".",
                        Location.of(file),
                        "Export the recording as delimited text or as .xlsx with one row per record.")
                .asException();
    }
}
