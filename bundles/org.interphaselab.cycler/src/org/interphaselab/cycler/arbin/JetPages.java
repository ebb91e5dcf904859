package org.interphaselab.cycler.arbin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.FileHead;

/**
 * The pages of an Access database: what the start of such a file says, and whether pages and rows point at each other in
 * a circle, which whoever follows them would do for ever.
 */
final class JetPages {

    private static final int NAME_AT = 4;
    private static final byte[] JET = "Standard Jet DB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACE = "Standard ACE DB".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION_AT = 0x14;

    private static final int DATA_PAGE = 1;
    private static final int TABLE_PAGE = 2;
    private static final int NEXT_TABLE_PAGE_AT = 4;
    private static final int POINTER = 0x4000;
    private static final int DELETED = 0x8000;
    private static final int ROW_AT = 0x1FFF;
    private static final int POINTER_BYTES = 4;
    /** A definition of 255 columns and 32 indexes takes fewer pages. */
    private static final int MAX_TABLE_PAGES = 256;
    /** A row that outgrew its page lies on another; Access points there directly. */
    private static final int MAX_MOVES = 8;

    private final FileChannel file;
    private final int pageBytes;
    private final int rowCountAt;
    private final long pages;
    private final ByteBuffer page;
    private final ByteBuffer other;

    private JetPages(FileChannel file, boolean jet3) throws IOException {
        this.file = file;
        this.pageBytes = jet3 ? 2048 : 4096;
        this.rowCountAt = jet3 ? 8 : 12;
        this.pages = file.size() / pageBytes;
        this.page = ByteBuffer.allocate(pageBytes).order(ByteOrder.LITTLE_ENDIAN);
        this.other = ByteBuffer.allocate(pageBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a file is a database of Access. */
    static boolean isDatabase(FileHead head) {
        return head.matches(NAME_AT, JET) || head.matches(NAME_AT, ACE);
    }

    /**
     * Makes sure that whoever follows pages and rows comes to an end.
     *
     * @throws IOException where pages or rows lead in a circle, or cannot be read
     */
    static void requireNoCircles(FileChannel file, Progress progress) throws IOException {
        ByteBuffer version = ByteBuffer.allocate(1);
        file.read(version, VERSION_AT);
        new JetPages(file, version.get(0) == 0).check(progress);
    }

    private void check(Progress progress) throws IOException {
        for (long number = 1; number < pages; number++) {
            progress.checkCancelled();
            if (!load(page, number)) {
                return;
            }
            int kind = page.get(0) & 0xFF;
            if (kind == TABLE_PAGE) {
                checkTable(number);
            } else if (kind == DATA_PAGE) {
                checkRows();
            }
        }
    }

    private void checkTable(long number) throws IOException {
        long next = Integer.toUnsignedLong(page.getInt(NEXT_TABLE_PAGE_AT));
        for (int i = 0; next != 0; i++) {
            if (i == MAX_TABLE_PAGES) {
                throw new IOException("the definition of a table on page " + number + " has no end");
            }
            if (!load(other, next)) {
                return; // points beyond the file: whoever reads the table is told
            }
            next = Integer.toUnsignedLong(other.getInt(NEXT_TABLE_PAGE_AT));
        }
    }

    private void checkRows() throws IOException {
        int rows = Math.min(
                Short.toUnsignedInt(page.getShort(rowCountAt)), (pageBytes - rowCountAt - Short.BYTES) / Short.BYTES);
        for (int row = 0; row < rows; row++) {
            long pointer = pointer(page, row);
            for (int i = 0; pointer >= 0; i++) {
                if (i == MAX_MOVES) {
                    throw new IOException("rows point at each other in a circle");
                }
                pointer = load(other, pointer >>> 8) ? pointer(other, (int) (pointer & 0xFF)) : -1;
            }
        }
    }

    /** Where a row was moved to, page times 256 plus row, or -1 where it lies here. */
    private long pointer(ByteBuffer in, int row) {
        int at = rowCountAt + Short.BYTES + row * Short.BYTES;
        if (at + Short.BYTES > pageBytes || row >= Short.toUnsignedInt(in.getShort(rowCountAt))) {
            return -1;
        }
        int entry = Short.toUnsignedInt(in.getShort(at));
        int from = entry & ROW_AT;
        if ((entry & POINTER) == 0 || (entry & DELETED) != 0 || from + POINTER_BYTES > pageBytes) {
            return -1;
        }
        // one byte of row, three of page
        long moved = Integer.toUnsignedLong(in.getInt(from));
        return (moved >>> 8 << 8) | (moved & 0xFF);
    }

    private boolean load(ByteBuffer into, long number) throws IOException {
        if (number >= pages) {
            return false;
        }
        into.clear();
        while (into.hasRemaining()) {
            if (file.read(into, number * pageBytes + into.position()) < 0) {
                return false;
            }
        }
        return true;
    }
}
