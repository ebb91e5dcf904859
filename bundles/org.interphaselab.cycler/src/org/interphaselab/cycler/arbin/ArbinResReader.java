package org.interphaselab.cycler.arbin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.interphaselab.cycler.table.RecordCount;
import org.osgi.service.component.annotations.Component;

/** Reads the {@code .res} files of Arbin's MITS software. */
@Component(service = CyclerReader.class)
public final class ArbinResReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("arbin-res", "Arbin .res", List.of(".res"));

    private static final int PREVIEW_SAMPLES = 100;
    private static final int SURE = 95;
    private static final String VERSION_TABLE = "Version_Table";
    private static final String VERSION = "Version_Schema_Field";
    private static final Set<String> READ = Set.of(
            "channel_normal_table",
            "channel_statistic_table",
            "auxiliary_table",
            "aux_global_data_table",
            "global_table",
            "version_table");

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public ArbinResReader() {
        this(MemoryLimit.ofHeap());
    }

    ArbinResReader(MemoryLimit memory) {
        this.memory = memory;
    }

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return JetPages.isDatabase(head) ? SURE : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        progress.begin("Reading " + file.getFileName(), 0);
        try (AccessDatabase database = AccessDatabase.open(file, progress)) {
            Trace trace = samples(database, Integer.MAX_VALUE, report);
            listUnread(database, report);
            return new Imported(trace, report.build(sum.sha256(), trace.size()));
        }
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        try (AccessDatabase database = AccessDatabase.open(file, progress)) {
            Trace first = samples(database, PREVIEW_SAMPLES, report);
            return new Preview(FORMAT.id(), report.version(), report.metadata(), first);
        }
    }

    private Trace samples(AccessDatabase database, int maxRows, ImportReportBuilder report) throws ProblemException {
        requireArbin(database, report.file());
        report.version(version(database));
        ResTests tests = ResTests.of(database, ResRecords.TABLE);
        tests.tell(report);
        RecordCount.check(database.statedRows(ResRecords.TABLE), tests.records(), report);
        ResColumns columns = new ResColumns();
        ResRecords records = ResRecords.of(database, report.file(), tests, columns, maxRows, memory);
        report.rule("records are read in the order of " + ResColumns.DATA_POINT);
        report.rule("Local Time is " + ResColumns.DATE_TIME + ", days since 1899-12-30 by the local clock");
        Map<Quantity, double[]> found = records.columns();
        if (records.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(report.file()),
                    "Nothing to do, unless you expected data."));
        } else if (maxRows == Integer.MAX_VALUE) {
            records.checkPoints(report);
            ResAuxiliary.add(database, records, tests.chosen(), columns, found, report, memory);
        }
        Trace.Builder read = Trace.builder(records.size());
        found.forEach(read::add);
        return columns.shared().complete(read.build(), report);
    }

    private static void requireArbin(AccessDatabase database, Path file) throws ProblemException {
        if (database.columns(ResRecords.TABLE).isEmpty()) {
            List<String> tables = database.tables();
            throw Problem.error(
                            "TABLES_NOT_FOUND",
                            "The file is an Access database, but none of Arbin's: it has no table " + ResRecords.TABLE
                                    + ". Its tables are "
                                    + (tables.isEmpty()
                                            ? "none"
                                            : String.join(", ", tables.subList(0, Math.min(10, tables.size()))))
                                    + ".",
                            Location.of(file),
                            "Name the .res file which Arbin's software wrote; newer versions keep records on a server,"
                                    + " from which they must be exported.")
                    .asException();
        }
    }

    private static String version(AccessDatabase database) throws ProblemException {
        List<String> versions = new ArrayList<>();
        if (database.columns(VERSION_TABLE).contains(VERSION)) {
            database.read(VERSION_TABLE, List.of(VERSION), row -> {
                if (row.get(VERSION) != null) {
                    versions.add(row.get(VERSION).toString().strip());
                }
                return versions.isEmpty();
            });
        }
        return versions.isEmpty() ? "" : versions.getFirst();
    }

    private static void listUnread(AccessDatabase database, ImportReportBuilder report) throws ProblemException {
        for (String table : database.tables()) {
            int rows = READ.contains(table.toLowerCase(Locale.ROOT)) ? 0 : database.statedRows(table);
            if (rows > 0) {
                report.passedOver("table " + table + " (" + rows + " rows)");
            }
        }
    }
}
