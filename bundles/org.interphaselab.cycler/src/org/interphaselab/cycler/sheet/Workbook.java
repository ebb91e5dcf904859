package org.interphaselab.cycler.sheet;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;

/** A spreadsheet file: its sheets in the order of their tabs, each read row by row. Not for several threads at once. */
public final class Workbook implements AutoCloseable {

    /** Days from the zero of the usual date system, 1899-12-30, to 1970-01-01. */
    private static final double EPOCH_1900 = 25_569;
    /** The same from 1904-01-01. */
    private static final double EPOCH_1904 = 24_107;

    private static final int MAX_SHEETS = 1000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final WorkbookParts parts;
    private final List<String> names = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final SharedTexts texts;
    private CellStyles styles = CellStyles.none();
    private double epoch = EPOCH_1900;

    private Workbook(WorkbookParts parts, MemoryLimit memory) throws ProblemException {
        this.parts = parts;
        String book = relations("")
                .getOrDefault("officeDocument", List.of("", "xl/workbook.xml"))
                .getLast();
        Map<String, List<String>> relations = relations(book);
        readSheets(book, relations);
        String styleSheet = relations.getOrDefault("styles", List.of("", "")).getLast();
        if (!styleSheet.isEmpty() && parts.has(styleSheet)) {
            try (XmlPart part = XmlPart.open(parts, styleSheet)) {
                styles = CellStyles.of(part);
            }
        }
        String shared = relations.getOrDefault("sharedStrings", List.of("", "")).getLast();
        texts = new SharedTexts(parts, parts.has(shared) ? shared : "", memory);
    }

    /** Whether a file may be a workbook, by its first bytes. */
    public static boolean isLikely(FileHead head) {
        return head.matches(0, ZIP);
    }

    /**
     * Opens a workbook.
     *
     * @throws ProblemException when it is damaged, encrypted, or not to be trusted
     */
    public static Workbook open(Path file, MemoryLimit memory) throws ProblemException {
        WorkbookParts parts = WorkbookParts.open(file);
        try {
            return new Workbook(parts, memory);
        } catch (ProblemException e) {
            try {
                parts.close();
            } catch (ProblemException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /** The names of the sheets, in the order of their tabs. */
    public List<String> sheets() {
        return List.copyOf(names);
    }

    /**
     * The rows of a sheet, for one reading.
     *
     * @param sheet position among {@link #sheets()}
     * @throws ProblemException when the sheet is not there
     */
    public SheetRows rows(int sheet) throws ProblemException {
        return new SheetRows(XmlPart.open(parts, targets.get(sheet)), texts, styles);
    }

    /** Seconds since 1970-01-01 by a local clock for a date as a number of days, to the millisecond. */
    public double clock(double days) {
        return Math.rint((days - epoch) * 86_400_000) / 1000;
    }

    /** Seconds of a time span as a number of days, to the microsecond, which the days are not exact beyond. */
    public static double duration(double days) {
        return Math.rint(days * 86_400_000_000.0) / 1e6;
    }

    /** The place of a cell, by the position of its sheet, its 1-based row and its 0-based column. */
    public Location at(int sheet, long row, int column) {
        return Location.of(parts.file() + ", sheet '" + names.get(sheet) + "', cell " + CellAddress.of(row, column));
    }

    /** The place of a sheet. */
    public Location at(int sheet) {
        return Location.of(parts.file() + ", sheet '" + names.get(sheet) + "'");
    }

    @Override
    public void close() throws ProblemException {
        try {
            texts.close();
        } finally {
            parts.close();
        }
    }

    private void readSheets(String book, Map<String, List<String>> relations) throws ProblemException {
        Set<String> known = new HashSet<>();
        try (XmlPart part = XmlPart.open(parts, book)) {
            while (part.next()) {
                part.requireShort();
                if (!part.isStart()) {
                    continue;
                }
                if (part.element().equals("workbookPr")) {
                    String date1904 = part.attribute("date1904");
                    epoch = date1904.equals("1") || date1904.equals("true") ? EPOCH_1904 : EPOCH_1900;
                } else if (part.element().equals("sheet")) {
                    List<String> relation = relations.getOrDefault(part.attribute("id"), List.of("", ""));
                    if (!relation.getFirst().equals("worksheet")) {
                        continue; // a chart on a tab of its own
                    }
                    String name = part.attribute("name");
                    if (!known.add(name) || names.size() == MAX_SHEETS) {
                        throw parts.untrusted("has two sheets named '" + name + "', or more than " + MAX_SHEETS)
                                .asException();
                    }
                    names.add(name);
                    targets.add(relation.getLast());
                }
            }
        }
        if (names.isEmpty()) {
            throw parts.damaged("it has no sheet").asException();
        }
    }

    /** Kind and target of each relation of a part, by its id and, the first of each, by its kind. */
    private Map<String, List<String>> relations(String of) throws ProblemException {
        int slash = of.lastIndexOf('/');
        String folder = of.substring(0, slash + 1);
        String name = folder + "_rels/" + of.substring(slash + 1) + ".rels";
        Map<String, List<String>> relations = new HashMap<>();
        if (!parts.has(WorkbookParts.key(name))) {
            return relations;
        }
        try (XmlPart part = XmlPart.open(parts, WorkbookParts.key(name))) {
            while (part.next()) {
                part.requireShort();
                if (part.isStart()
                        && part.element().equals("Relationship")
                        && !part.attribute("TargetMode").equals("External")) {
                    String type = part.attribute("Type");
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    List<String> relation = List.of(kind, target(folder, part.attribute("Target")));
                    relations.put(part.attribute("Id"), relation);
                    relations.putIfAbsent(kind, relation);
                }
            }
        }
        return relations;
    }

    /** The name of a part in the archive for a target, which may be relative to a folder. */
    private static String target(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return WorkbookParts.key(String.join("/", path));
    }
}
