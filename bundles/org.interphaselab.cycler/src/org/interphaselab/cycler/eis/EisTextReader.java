package org.interphaselab.cycler.eis;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.raw.ImpedancePoints;
import org.interphaselab.cycler.raw.TextEncoding;
import org.interphaselab.cycler.table.DecimalSign;
import org.interphaselab.cycler.table.LineTable;
import org.interphaselab.cycler.table.TableJoin;
import org.interphaselab.cycler.table.TextLines;

/** Reads the impedance texts of one program by its profile; the programs differ in nothing else. */
abstract class EisTextReader implements CyclerReader {

    private static final int PREVIEW_POINTS = 100;
    private static final int SURE = 90;
    private static final String VERSION = "text";

    private final CyclerFormat format;
    private final MemoryLimit memory;

    EisTextReader(CyclerFormat format) {
        this(format, MemoryLimit.ofHeap());
    }

    EisTextReader(CyclerFormat format, MemoryLimit memory) {
        this.format = format;
        this.memory = memory;
    }

    @Override
    public final CyclerFormat format() {
        return format;
    }

    @Override
    public final int sniff(FileHead head) {
        return head.mayBeText() && profile().matches(start(head)) ? SURE : 0;
    }

    @Override
    public final Imported read(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, format()).version(VERSION);
        TableJoin join = join(head, Integer.MAX_VALUE, report, progress);
        if (join.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The file holds no records: the test had not begun.",
                    Location.of(file),
                    "Nothing to do, unless you expected data."));
        }
        ImpedancePoints.Split split = join.split(report);
        return new Imported(split.trace(), report.build(sum.sha256(), join.size()), split.spectra());
    }

    @Override
    public final Preview preview(Path file, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(file, format()).version(VERSION);
        ImpedancePoints.Split split =
                join(FileHead.of(file), PREVIEW_POINTS, report, progress).split(report);
        return new Preview(format().id(), VERSION, report.metadata(), split.shown());
    }

    /** The table is read only when it is asked: most files are none of these. */
    private EisProfile profile() {
        return EisProfiles.load().of(format.id());
    }

    private TableJoin join(FileHead head, int maxRows, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        Charset charset = TextEncoding.of(head.bytes());
        if (charset != StandardCharsets.UTF_8) {
            report.rule("characters are read as " + charset.name());
        }
        EisProfile profile = profile();
        char decimalSign = profile.betweenValues().equals(",") ? '.' : DecimalSign.of(start(head));
        report.rule("the decimal sign is '" + decimalSign + "'");
        EisMetadata metadata = new EisMetadata(profile, report);
        progress.begin("Reading " + head.file().getFileName(), 0);
        List<LineTable> tables;
        try (TextLines lines = TextLines.open(head.file(), charset, progress)) {
            tables = new EisParser(
                            profile,
                            new EisColumns(EisProfiles.load().columns()),
                            decimalSign,
                            memory,
                            metadata,
                            report)
                    .read(lines, maxRows);
        }
        TableJoin join = new TableJoin(tables);
        join.tellDropped(report);
        requireFrequencies(join.columns(), head.file());
        addClock(join.columns(), metadata.start(), report);
        return join;
    }

    /** A frequency of 0 marks samples of direct current, where the file records voltages; others make no sense. */
    private static void requireFrequencies(Map<Quantity, double[]> columns, Path file) throws ProblemException {
        boolean samples = columns.containsKey(Quantity.VOLTAGE);
        double[] frequency = columns.getOrDefault(ImpedanceSpectrum.FREQUENCY, new double[0]);
        for (int i = 0; i < frequency.length; i++) {
            if (frequency[i] < 0 || frequency[i] == 0 && !samples) {
                throw Problem.error(
                                "FREQUENCY_IMPOSSIBLE",
                                "Record " + (i + 1) + " has a frequency of " + Numbers.significant(frequency[i], 6)
                                        + " Hz.",
                                Location.of(file),
                                "The file is damaged: copy or export it again.")
                        .asException();
            }
        }
    }

    private static void addClock(Map<Quantity, double[]> columns, OptionalDouble start, ImportReportBuilder report) {
        double[] time = columns.get(Quantity.TEST_TIME);
        if (time != null && start.isPresent()) {
            columns.put(
                    Quantity.LOCAL_TIME,
                    Arrays.stream(time).map(t -> start.getAsDouble() + t).toArray());
            report.rule("Local Time is the start by the local clock plus the time of the record");
        }
    }

    private static String start(FileHead head) {
        return new String(head.bytes(), TextEncoding.of(head.bytes())).replace("\uFEFF", "");
    }
}
