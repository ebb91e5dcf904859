package org.interphaselab.cycler.neware.ndax;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * Walks the pages of an {@code .ndc} file, one at a time. A page holds a bitmap of its used slots, records of one size,
 * and in its last four bytes the CRC-32 of the rest. A page whose sum does not match is never used: a file without
 * which nothing can be read is refused, and of any other the page is left out with a warning.
 */
final class NdcPages {

    /** What to do with a file of damaged pages. */
    enum Damage {
        /** Refuse the import. */
        REFUSE,
        /** Leave the page out and warn. */
        LEAVE_OUT
    }

    private static final int SMALL_PAGE_BYTES = 512;
    private static final int PAGE_BYTES = 4096;
    private static final int LAST_SMALL_VERSION = 4;
    private static final int BITMAP_OFFSET = 4;
    private static final int SMALL_RECORDS_OFFSET = 5;
    private static final int RECORDS_OFFSET = 132;
    private static final int SUM_BYTES = 4;

    private final MemberStream in;
    private final Damage damage;
    private final byte[] page;
    private final LittleEndian numbers;
    private final int type;
    private final int version;
    private final int recordsOffset;
    private final CRC32 crc = new CRC32();
    private Optional<Problem> firstDamage = Optional.empty();
    private long pageNumber;
    private long damagedPages;
    private long checkedPages;
    private long countMismatches;

    /**
     * Reads the header page.
     *
     * @throws ProblemException when there is none
     */
    NdcPages(MemberStream in, Damage damage) throws ProblemException {
        this.in = in;
        this.damage = damage;
        byte[] head = new byte[SMALL_PAGE_BYTES];
        requireWhole(in.fill(head, 0, head.length), head.length);
        LittleEndian header = new LittleEndian(head, in.name());
        type = header.u8(0);
        version = header.u16(2);
        boolean small = version <= LAST_SMALL_VERSION;
        page = new byte[small ? SMALL_PAGE_BYTES : PAGE_BYTES];
        recordsOffset = small ? SMALL_RECORDS_OFFSET : RECORDS_OFFSET;
        System.arraycopy(head, 0, page, 0, head.length);
        requireWhole(head.length + in.fill(page, head.length, page.length), page.length);
        numbers = new LittleEndian(page, in.name());
    }

    /** The member's name. */
    String name() {
        return in.name();
    }

    /** What the file holds: 1 data, 5 auxiliary, 7 steps, 9 log, 16 backup, 18 run information. */
    int type() {
        return type;
    }

    /** Version of the layout. */
    int version() {
        return version;
    }

    /**
     * Goes to the next sound page.
     *
     * @return false at the end of the file
     * @throws ProblemException when a page is cut off or its sum is wrong, and the file cannot do without it
     */
    boolean next() throws ProblemException {
        while (true) {
            int length = in.fill(page, 0, page.length);
            if (length == 0) {
                return false;
            }
            pageNumber++;
            if (length < page.length) {
                report(truncated(length));
                return false;
            }
            crc.reset();
            crc.update(page, 0, page.length - SUM_BYTES);
            if (crc.getValue() == numbers.u32(page.length - SUM_BYTES)) {
                checkedPages++;
                return true;
            }
            report(wrongSum());
        }
    }

    /**
     * Makes sure that there is room in memory for the samples which the member, by its declared length, holds.
     *
     * @throws ProblemException when there is not
     */
    void requireRoomForAll(int recordBytes, int columns) throws ProblemException {
        in.requireRoom(slotsDeclared(recordBytes), columns, true);
    }

    /** How many records the member, by its declared length, can hold. */
    long slotsDeclared(int recordBytes) {
        return Math.max(0, in.declaredBytes() / page.length - 1) * slots(recordBytes);
    }

    /**
     * Makes sure that there is room in memory for the samples found so far.
     *
     * @throws ProblemException when there is not
     */
    void requireRoom(long samples, int columns) throws ProblemException {
        in.requireRoom(samples, columns, false);
    }

    /** Slots of {@code recordBytes} in each page. */
    int slots(int recordBytes) {
        int bits = (recordsOffset - BITMAP_OFFSET) * Byte.SIZE;
        return Math.min(bits, (page.length - recordsOffset - SUM_BYTES) / recordBytes);
    }

    /** Whether a slot of this page holds a record. */
    boolean used(int slot) {
        return (page[BITMAP_OFFSET + (slot >> 3)] >> (slot & 7) & 1) != 0;
    }

    /** Where in the page a slot's record begins. */
    int offset(int slot, int recordBytes) {
        return recordsOffset + slot * recordBytes;
    }

    /** The number that a slot of this page has in the whole file, from 1, empty slots counted. */
    long number(int slot, int recordBytes) {
        return (pageNumber - 1) * slots(recordBytes) + slot + 1;
    }

    /** The numbers of this page. */
    LittleEndian numbers() {
        return numbers;
    }

    /** Appends bytes of this page. */
    void copy(int offset, int bytes, ByteArrayOutputStream to) {
        to.write(page, offset, bytes);
    }

    /** Compares the page's own count with the records found by its bitmap. */
    void compareCount(int found) {
        if (numbers.u16(2) != found) {
            countMismatches++;
        }
    }

    /** Pages whose CRC-32 was right. */
    long checkedPages() {
        return checkedPages;
    }

    /** Pages whose count of records disagreed with their bitmap. */
    long countMismatches() {
        return countMismatches;
    }

    /** Pages left out. */
    long damagedPages() {
        return damagedPages;
    }

    /** The first page that was left out, where one was. */
    Optional<Problem> firstDamage() {
        return firstDamage;
    }

    /** A byte of the page at hand, for a problem. */
    Location at(int pageOffset) {
        return in.at(pageNumber * page.length + pageOffset);
    }

    private void report(Problem problem) throws ProblemException {
        if (damage == Damage.REFUSE) {
            throw problem.asException();
        }
        damagedPages++;
        if (firstDamage.isEmpty()) {
            firstDamage = Optional.of(problem);
        }
    }

    private Problem wrongSum() {
        return problem(
                "NDC_WRONG_SUM",
                "Page " + pageNumber + " of " + in.name() + " is damaged: its CRC-32 is "
                        + String.format("%08x", crc.getValue()) + ", stored is "
                        + String.format("%08x", numbers.u32(page.length - SUM_BYTES)) + ".",
                0);
    }

    private Problem truncated(int length) {
        return problem(
                "NDC_TRUNCATED",
                in.name() + " ends within page " + pageNumber + ", after " + length + " of " + page.length + " bytes.",
                length);
    }

    private Problem problem(String code, String what, int pageOffset) {
        return damage == Damage.REFUSE
                ? Problem.error(
                        code,
                        what,
                        at(pageOffset),
                        "Back the test up again from the tester's computer, or copy the file again.")
                : Problem.warning(
                        code,
                        what,
                        at(pageOffset),
                        "The page's records were left out. Back the test up again if they matter.");
    }

    private void requireWhole(int length, int needed) throws ProblemException {
        if (length < needed) {
            throw Problem.error(
                            "NDC_TRUNCATED",
                            in.name() + " ends within its header, after " + length + " of " + needed + " bytes.",
                            in.at(length),
                            "Back the test up again from the tester's computer, or copy the file again.")
                    .asException();
        }
    }
}
