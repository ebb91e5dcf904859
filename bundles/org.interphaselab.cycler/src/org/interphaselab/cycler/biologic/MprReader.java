package org.interphaselab.cycler.biologic;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.cycler.raw.FileWindow;
import org.interphaselab.cycler.raw.ImpedancePoints.Split;
import org.interphaselab.cycler.raw.LittleEndian;
import org.osgi.service.component.annotations.Component;

/** Reads BioLogic {@code .mpr} files, of whichever technique. */
@Component(service = CyclerReader.class)
public final class MprReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("biologic-mpr", "BioLogic .mpr", List.of(".mpr"));

    private static final int PREVIEW_SAMPLES = 100;
    /** Number and time of the step, record number, current and charge in the units of the trace. */
    private static final int DERIVED_COLUMNS = 5;

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return head.matches(0, MprModules.MAGIC) ? 100 : 0;
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        try (FileWindow window = FileWindow.open(file)) {
            return read(file, new LittleEndian(window), progress);
        } catch (UncheckedIOException e) {
            throw FileHead.unreadable(file, e.getCause());
        }
    }

    private static Imported read(Path file, LittleEndian bytes, Progress progress) throws ProblemException {
        FileSum sum = FileSum.begin(file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        MprModules modules = MprModules.of(bytes, report);
        report.version(String.valueOf(modules.data().version()));
        modules.find(MprModule.SETTINGS).ifPresent(settings -> MprSettings.read(bytes, settings, report));
        OptionalDouble start = MprLog.read(bytes, modules, report);
        MprLayout layout = MprLayout.of(bytes, modules.data(), report);
        MemoryLimit.ofHeap().require(layout.records(), layout.places().size() + DERIVED_COLUMNS, file);
        RecordTable table = MprRecords.read(bytes, layout, progress);
        addLoops(bytes, modules, table, report);
        listUnread(modules, report);
        Split assembled = TraceAssembly.assemble(table, EcLabVocabulary.load(), start, report);
        return new Imported(assembled.trace(), report.build(sum.sha256(), table.size()), assembled.spectra());
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        LittleEndian bytes = new LittleEndian(FileHead.of(file).bytes(), file);
        ImportReportBuilder report = new ImportReportBuilder(file, FORMAT);
        MprModules modules = MprModules.first(bytes);
        modules.find(MprModule.SETTINGS).ifPresent(settings -> MprSettings.read(bytes, settings, report));
        MprLayout layout = MprLayout.of(bytes, modules.data(), report).first(PREVIEW_SAMPLES, bytes.length());
        RecordTable table = MprRecords.read(bytes, layout, progress);
        Split first = TraceAssembly.assemble(table, EcLabVocabulary.load(), OptionalDouble.empty(), report);
        return new Preview(FORMAT.id(), String.valueOf(modules.data().version()), report.metadata(), first.shown());
    }

    private static void addLoops(
            LittleEndian bytes, MprModules modules, RecordTable table, ImportReportBuilder report) {
        Optional<MprModule> module = modules.find(MprModule.LOOPS);
        if (module.isPresent()) {
            MprLoops.read(bytes, module.get(), table.size()).ifPresent(loops -> {
                table.add(MprLoops.HEADER, loops);
                report.rule("loops are numbered by the table of the records at which they begin");
            });
        }
    }

    private static void listUnread(MprModules modules, ImportReportBuilder report) {
        List<String> known = List.of(MprModule.SETTINGS, MprModule.DATA, MprModule.LOG, MprModule.LOOPS);
        modules.find(MprModule.EXTERNAL_DEVICES)
                .ifPresent(module -> report.problem(Problem.note(
                        "EXTERNAL_DEVICES",
                        "External devices were connected. What they measured is in the columns Analog IN or under the"
                                + " number of its column; how the devices were set up and named is not read.",
                        Location.atByte(report.file(), module.begin()),
                        "Look up in EC-Lab which quantity and unit each input stands for. " + Diagnosis.REMEDY)));
        modules.list().stream()
                .filter(module -> !known.contains(module.name()))
                .forEach(module -> report.passedOver("module " + module.name()));
    }
}
