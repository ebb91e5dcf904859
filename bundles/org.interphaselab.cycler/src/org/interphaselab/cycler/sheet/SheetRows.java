package org.interphaselab.cycler.sheet;

import java.util.Arrays;
import org.interphaselab.core.ProblemException;

/**
 * The rows of a sheet, one after another. Of a formula the value counts that was saved with it. The cells of the present
 * row are overwritten by the next.
 */
public final class SheetRows implements AutoCloseable {

    /** Far beyond any record. */
    private static final int MAX_ROW_CHARACTERS = 1 << 24;

    private final XmlPart part;
    private final SharedTexts shared;
    private final CellStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private char[] chars = new char[256];
    private CellKind[] kinds = new CellKind[32];
    private int[] ends = new int[32];
    private int cells;
    private long row;
    private boolean ended;

    SheetRows(XmlPart part, SharedTexts shared, CellStyles styles) {
        this.part = part;
        this.shared = shared;
        this.styles = styles;
    }

    /**
     * Goes on to the next row that the file holds; false when there is none.
     *
     * @throws ProblemException when the sheet is damaged or not to be trusted
     */
    public boolean next() throws ProblemException {
        while (!ended && part.next()) {
            part.requireShort(); // rows are read below, and their numbers end
            if (part.isText()) {
                continue;
            }
            String element = part.element();
            if (part.isStart() && element.equals("row")) {
                readRow();
                return true;
            }
            if (part.isEnd() && element.equals("sheetData")) {
                // what follows describes how the sheet looks
                ended = true;
            }
        }
        ended = true;
        return false;
    }

    /** The 1-based number of the present row. */
    public long row() {
        return row;
    }

    /** How many cells the present row has, up to its last one. */
    public int cells() {
        return cells;
    }

    /** What a cell of the present row holds. */
    public CellKind kind(int column) {
        return column < cells ? kinds[column] : CellKind.EMPTY;
    }

    /** The characters of the present row's cells, see {@link #offset} and {@link #length}. */
    public char[] chars() {
        return chars;
    }

    /** Where the content of a cell begins. */
    public int offset(int column) {
        return column == 0 || column >= cells ? 0 : ends[column - 1];
    }

    /** How many characters a cell has: 0 beyond the last one. */
    public int length(int column) {
        return column >= cells ? 0 : ends[column] - offset(column);
    }

    /** The content of a cell as the file has it, without blanks around. */
    public String text(int column) {
        return new String(chars, offset(column), length(column)).strip();
    }

    /** Whether the present row holds nothing. */
    public boolean isBlank() {
        for (int i = 0; i < cells; i++) {
            if (kinds[i] != CellKind.EMPTY) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws ProblemException {
        part.close();
    }

    private void readRow() throws ProblemException {
        long number = number(part.attribute("r"), row + 1);
        if (number <= row || number > CellAddress.MAX_ROWS) {
            throw part.damaged("has row " + number + " after row " + row);
        }
        row = number;
        cells = 0;
        text.setLength(0);
        while (part.next()) {
            if (part.isText()) {
                continue;
            }
            String element = part.element();
            if (part.isEnd() && element.equals("row")) {
                if (text.length() > chars.length) {
                    chars = new char[Math.max(text.length(), 2 * chars.length)];
                }
                text.getChars(0, text.length(), chars, 0);
                return;
            }
            if (part.isStart() && element.equals("c")) {
                readCell();
            }
        }
        throw part.damaged("ends within row " + row);
    }

    private void readCell() throws ProblemException {
        String address = "";
        String type = "";
        String style = "";
        for (int i = 0; i < part.attributes(); i++) {
            switch (part.attributeName(i)) {
                case "r" -> address = part.attributeValue(i);
                case "t" -> type = part.attributeValue(i);
                case "s" -> style = part.attributeValue(i);
                default -> {
                    // how the cell looks
                }
            }
        }
        int column = address.isEmpty() ? cells : CellAddress.columnOf(address);
        if (column < cells || column >= CellAddress.MAX_COLUMNS) {
            throw part.damaged("has cell '" + address + "' after cell " + CellAddress.of(row, cells - 1));
        }
        value.setLength(0);
        readValue(type.equals("inlineStr"));
        add(column, type, style);
    }

    /** Collects the value: of an inline text its runs, else what was saved as the cell's or its formula's value. */
    private void readValue(boolean inline) throws ProblemException {
        RichText rich = new RichText();
        boolean inValue = false;
        while (part.next()) {
            if (part.isText()) {
                if (inValue) {
                    part.appendText(value);
                } else if (inline) {
                    rich.take(part, value);
                }
                continue;
            }
            String element = part.element();
            if (part.isEnd() && element.equals("c")) {
                return;
            }
            if (element.equals("v")) {
                inValue = part.isStart();
            } else if (inline) {
                rich.take(part, value);
            }
        }
        throw part.damaged("ends within row " + row);
    }

    private void add(int column, String type, String style) throws ProblemException {
        while (cells < column) {
            end(CellKind.EMPTY);
        }
        CellKind kind =
                switch (type) {
                    case "s", "str", "inlineStr", "d" -> CellKind.TEXT;
                    case "b" -> CellKind.BOOLEAN;
                    case "e" -> CellKind.ERROR;
                    default -> styles.isTime(style) ? CellKind.TIME : CellKind.NUMBER;
                };
        if (type.equals("s")) {
            long index = number(value.toString().strip(), -1);
            if (index < 0 || index > Integer.MAX_VALUE || !shared.append((int) index, text)) {
                throw part.damaged("refers to a text that is not there, in cell " + CellAddress.of(row, column));
            }
        } else {
            text.append(value);
        }
        if (text.length() > MAX_ROW_CHARACTERS) {
            throw part.damaged("has more than " + MAX_ROW_CHARACTERS + " characters in row " + row);
        }
        boolean empty = text.length() == (cells == 0 ? 0 : ends[cells - 1]);
        end(empty ? CellKind.EMPTY : kind);
    }

    private void end(CellKind kind) {
        if (cells == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        kinds[cells] = kind;
        ends[cells] = text.length();
        cells++;
    }

    private static long number(String text, long otherwise) {
        if (text.isEmpty() || text.length() > 10) {
            return otherwise;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
