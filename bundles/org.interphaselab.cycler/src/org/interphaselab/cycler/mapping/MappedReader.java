package org.interphaselab.cycler.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.sheet.Workbook;
import org.interphaselab.cycler.text.ExportAssembly;
import org.interphaselab.cycler.text.ExportColumns.Slot;
import org.interphaselab.cycler.text.ExportMetadata;

/**
 * Reads files by a profile. A file of several cells gives one recording per cell: {@link #cells} names them, and
 * {@link #read(Path, String, Progress)} reads one.
 */
public final class MappedReader implements CyclerReader {

    /** The id of the format of all that is read so. */
    public static final String ID = "mapped";

    /** Surer than nothing: every reader of a program's own format goes before. */
    private static final int SURE = 3;

    private static final int PREVIEW_SAMPLES = 100;

    private final MappingProfile profile;
    private final CyclerFormat format;
    private final MemoryLimit memory;

    /**
     * Reads by a profile, as far as the memory of this program has room.
     *
     * @throws ProblemException when the profile is not complete
     */
    public MappedReader(MappingProfile profile) throws ProblemException {
        this(profile, MemoryLimit.ofHeap());
    }

    MappedReader(MappingProfile profile, MemoryLimit memory) throws ProblemException {
        profile.require();
        this.profile = profile;
        this.memory = memory;
        format = new CyclerFormat(
                ID,
                "Table read by the mapping '" + profile.name() + "'",
                profile.form().kind() == TableForm.Kind.WORKBOOK
                        ? List.of(".xlsx")
                        : List.of(".csv", ".txt", ".tsv", ".dat"));
    }

    /** The profile read by. */
    public MappingProfile profile() {
        return profile;
    }

    @Override
    public CyclerFormat format() {
        return format;
    }

    /** Sure of files only whose rows of names are exactly those for which the profile was confirmed. */
    @Override
    public int sniff(FileHead head) {
        boolean workbook = profile.form().kind() == TableForm.Kind.WORKBOOK;
        if (profile.signature().isEmpty() || workbook != Workbook.isLikely(head)) {
            return 0;
        }
        try (MappedTable table = MappedTable.open(head.file(), profile, memory)) {
            return table.names().equals(profile.signature()) ? SURE : 0;
        } catch (ProblemException e) {
            return 0; // then it is no file that this reader could read
        }
    }

    /**
     * The cells of a file, in its order: empty when the profile is of files that hold one recording.
     *
     * @throws ProblemException when the file is not readable
     */
    public List<String> cells(Path file) throws ProblemException {
        try (MappedTable table = MappedTable.open(file, profile, memory)) {
            return groups(table).stream().map(CellGroup::name).toList();
        }
    }

    /**
     * Reads the only recording of a file.
     *
     * @throws ProblemException when the file is not readable, or holds several cells
     */
    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        return read(file, Optional.empty(), progress);
    }

    /**
     * Reads one cell of a file that holds several.
     *
     * @param cell one of {@link #cells}
     * @throws ProblemException when the file is not readable, or holds no such cell
     */
    public Imported read(Path file, String cell, Progress progress) throws ProblemException {
        return read(file, Optional.of(cell), progress);
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, format);
        Trace first = samples(file, firstCell(file), PREVIEW_SAMPLES, report, progress);
        return new Preview(format.id(), profile.name(), report.metadata(), first);
    }

    private Optional<String> firstCell(Path file) throws ProblemException {
        return cells(file).stream().findFirst();
    }

    private Imported read(Path file, Optional<String> cell, Progress progress) throws ProblemException {
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, format);
        Trace trace = samples(file, cell, Integer.MAX_VALUE, report, progress);
        if (trace.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The table holds no records.",
                    Location.of(file),
                    "Nothing to do, unless you expected data."));
        }
        return new Imported(trace, report.build(sum.sha256(), trace.size()));
    }

    private Trace samples(Path file, Optional<String> cell, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        progress.begin("Reading " + file.getFileName(), 0);
        report.version(profile.name());
        report.rule("the columns are what the mapping '" + profile.name() + "' says, which a person confirmed");
        try (MappedTable table = MappedTable.open(file, profile, memory)) {
            report.rule(table.words());
            List<List<String>> names = table.names();
            Optional<CellGroup> group = chosen(file, groups(table), cell);
            group.ifPresent(it -> report.metadata("cell", it.name()));
            List<String> columns = names.isEmpty() ? List.of() : names.getLast();
            List<Slot> slots = new MappedSlots(profile, columns, table::place, UnitFactors.load(), report)
                    .of(group.map(CellGroup::start).orElse(0));
            if (profile.form().headerRows() == 0) {
                report.problem(Problem.warning(
                        "MAPPED_BY_POSITION",
                        "The table has no names: its columns are those of the mapping '" + profile.name()
                                + "' by their position alone.",
                        table.place(0),
                        "Look whether they stand in this order; if you can, export the table with names."));
            }
            Trace read = table.read(slots, report, maxRows, progress);
            if (read.quantities().isEmpty()) {
                return read;
            }
            Trace timed = ClockTime.addTestTime(read, report);
            if (!timed.has(Quantity.CURRENT)) {
                report.problem(Problem.warning(
                        "CURRENT_ABSENT",
                        "The mapping names no column of the current.",
                        Location.of(file),
                        "Half-cycles, events, lithium balance and verdict need the current and cannot be had from this"
                                + " recording; its voltage over time can be shown and compared."));
            }
            Trace trace = ExportAssembly.complete(timed, report);
            ExportMetadata.startByClock(trace, report);
            return trace;
        }
    }

    private List<CellGroup> groups(MappedTable table) throws ProblemException {
        if (!profile.repeats()) {
            return List.of();
        }
        List<CellGroup> groups = CellGroup.of(table.names(), profile.columnsPerCell());
        if (groups.isEmpty()) {
            throw Problem.error(
                            "COLUMNS_NOT_FOUND",
                            "There are no names of columns in row "
                                    + (profile.form().headerRow()
                                            + profile.form().headerRows()
                                            - 1) + ".",
                            table.place(0),
                            "Choose the mapping made for such files, or correct where its names stand.")
                    .asException();
        }
        return groups;
    }

    private Optional<CellGroup> chosen(Path file, List<CellGroup> groups, Optional<String> cell)
            throws ProblemException {
        if (cell.isEmpty() && groups.size() <= 1) {
            return groups.stream().findFirst();
        }
        List<String> names = new ArrayList<>();
        for (CellGroup group : groups) {
            if (cell.isPresent() && group.name().equals(cell.get())) {
                return Optional.of(group);
            }
            names.add(group.name());
        }
        throw Problem.error(
                        cell.isPresent() ? "CELL_NOT_FOUND" : "SEVERAL_CELLS",
                        cell.map(name -> "The file holds no cell '" + name + "'; ")
                                        .orElse("The file holds several cells: ")
                                + (names.isEmpty() ? "it holds one recording" : String.join(", ", names)) + ".",
                        Location.of(file),
                        "Name one of them.")
                .asException();
    }
}
