package org.interphaselab.cycler.sheet;

import java.util.Arrays;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;

/** The texts which the cells of a workbook share, read as far as they are asked for. */
final class SharedTexts implements AutoCloseable {

    private static final int CHECKED = 1 << 12;
    private static final int MAX_CHARACTERS = 1_000_000_000;

    private final WorkbookParts parts;
    private final String name;
    private final MemoryLimit memory;
    private XmlPart part;
    private boolean atEnd;
    private final StringBuilder texts = new StringBuilder();
    private int[] ends = new int[64];
    private int count;

    /** The texts of a part; an empty name stands for none. */
    SharedTexts(WorkbookParts parts, String name, MemoryLimit memory) {
        this.parts = parts;
        this.name = name;
        this.memory = memory;
        atEnd = name.isEmpty();
    }

    /**
     * Appends a text to a row; false when the workbook has no such text.
     *
     * @throws ProblemException when the texts cannot be read, or take more memory than there is
     */
    boolean append(int index, StringBuilder out) throws ProblemException {
        while (index >= count && !atEnd) {
            readOne();
        }
        if (index < 0 || index >= count) {
            return false;
        }
        out.append(texts, index == 0 ? 0 : ends[index - 1], ends[index]);
        return true;
    }

    private void readOne() throws ProblemException {
        if (part == null) {
            part = XmlPart.open(parts, name);
        }
        RichText text = new RichText();
        while (part.next()) {
            if (part.isEnd() && part.element().equals("si")) {
                add();
                return;
            }
            text.take(part, texts);
        }
        atEnd = true;
    }

    private void add() throws ProblemException {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = texts.length();
        if (texts.length() > MAX_CHARACTERS) {
            throw part.damaged("holds more than " + MAX_CHARACTERS + " characters");
        }
        if (count % CHECKED == 0 || texts.length() > CHECKED * CHECKED) {
            memory.requireWhole(2L * texts.length() + 4L * count, parts.file());
        }
    }

    @Override
    public void close() throws ProblemException {
        if (part != null) {
            part.close();
        }
    }
}
