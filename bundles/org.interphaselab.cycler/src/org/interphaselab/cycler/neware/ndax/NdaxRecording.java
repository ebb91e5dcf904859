package org.interphaselab.cycler.neware.ndax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.cycler.neware.CycleMode;
import org.interphaselab.cycler.neware.ImportChecks;
import org.interphaselab.cycler.neware.NewareColumns;

/** Puts the members of an archive or a folder together to one recording. */
final class NdaxRecording {

    /** How many units of progress reading tells. */
    static final int PARTS = 3;

    private static final int PREVIEW_RECORDS = 100;
    private static final String DATA = "data.ndc";
    private static final String RUN_INFO = "data_runInfo.ndc";
    private static final String STEPS = "data_step.ndc";
    private static final String LOG = "data_log.ndc";
    private static final int TYPE_DATA = 1;
    private static final int TYPE_STEPS = 7;
    private static final int TYPE_RUN_INFO = 18;

    private final Members members;
    private final int atMost;
    private final ImportReportBuilder report;
    private final Progress progress;
    private long checkedPages;
    private String version = "";
    private NewareColumns columns = new NewareColumns(0);
    private CycleMode cycleMode = CycleMode.RAW;
    private Map<Integer, Double> setCurrents = Map.of();

    private NdaxRecording(Members members, int atMost, ImportReportBuilder report, Progress progress) {
        this.members = members;
        this.atMost = atMost;
        this.report = report;
        this.progress = progress;
    }

    /**
     * Reads a recording.
     *
     * @param atMost read no more than needed for so many records
     */
    private static NdaxRecording read(Members members, int atMost, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        NdaxRecording recording = new NdaxRecording(members, atMost, report, progress);
        recording.read();
        return recording;
    }

    /** A whole recording, checked; {@code sum} is that by which it is known. */
    static Imported imported(Members members, FileSum sum, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        NdaxRecording recording = read(members, Integer.MAX_VALUE, report, progress);
        NewareColumns columns = recording.columns;
        ImportChecks.run(columns, report);
        SetCurrentCheck.run(columns, recording.setCurrents, report);
        progress.advance(1);
        report.version(recording.version).rule("cycles: " + recording.cycleMode.words());
        return new Imported(recording.trace(columns), report.build(sum.sha256(), columns.size));
    }

    /** The first records. */
    static Preview preview(Members members, CyclerFormat format, Progress progress) throws ProblemException {
        ImportReportBuilder report = new ImportReportBuilder(members.file(), format);
        NdaxRecording recording = read(members, PREVIEW_RECORDS, report, progress);
        return new Preview(
                format.id(),
                recording.version,
                report.metadata(),
                recording.trace(recording.columns.first(PREVIEW_RECORDS)));
    }

    private Trace trace(NewareColumns records) {
        return records.toTrace(cycleMode.count(records.stepType, records.cycle));
    }

    private void read() throws ProblemException {
        NdaxDocuments documents = NdaxDocuments.read(members, report);
        Set<String> unread = new TreeSet<>(members.names());
        unread.removeIf(NdaxDocuments::reads);
        unread.removeAll(List.of(DATA, RUN_INFO, STEPS));
        int number = readData(documents);
        progress.advance(PARTS);
        if (atMost == Integer.MAX_VALUE) {
            if (checkedPages > 0) {
                report.check("NDC_WRONG_SUM", "CRC-32 of every page", true, checkedPages + " pages of the main files");
            }
            for (AuxMember member : AuxMember.of(List.copyOf(unread), documents.auxiliary(), report)) {
                Missable.read(report, () -> new AuxChannels(columns, report, progress).add(members, member));
                unread.remove(member.name());
            }
            NdcVersion pairs = NdcVersion.of(number).orElse(null);
            if (pairs != null && unread.remove(LOG)) {
                Missable.read(report, () -> StepEndLog.add(members, LOG, pairs, columns, report, progress));
            }
            unread.forEach(name -> passOver(name, members.shown(name)));
        }
        cycleMode = documents.cycleMode();
        setCurrents = documents.setCurrents();
    }

    /** Descriptions, logs and the tester's own backup hold no samples that are not in the data. */
    private void passOver(String name, String shown) {
        if (name.endsWith(".xml") || name.endsWith("log.ndc") || name.endsWith("_es.ndc")) {
            report.passedOver(shown);
        } else {
            report.unmapped(shown);
        }
    }

    private int readData(NdaxDocuments documents) throws ProblemException {
        try (MemberStream in = members.open(DATA)) {
            NdcPages pages = new NdcPages(in, NdcPages.Damage.REFUSE);
            requireType(pages, TYPE_DATA);
            int number = pages.version();
            version = "ndc " + number;
            if (WholeRecords.reads(number)) {
                columns = WholeRecords.read(pages, documents.channelRanges(), atMost, report, progress);
                done(pages);
                if (number == 4) {
                    report.problem(neverConfirmed(number));
                }
            } else {
                readPairs(pages, NdcVersion.of(number).orElseThrow(() -> unsupported(pages)));
            }
            return number;
        }
    }

    private void readPairs(NdcPages dataPages, NdcVersion layout) throws ProblemException {
        if (!layout.confirmed()) {
            report.problem(neverConfirmed(layout.number()));
        }
        Samples samples = Samples.read(dataPages, layout, atMost, progress);
        done(dataPages);
        if (samples.size() == 0) {
            report.problem(Problem.warning(
                    "NO_RECORDS",
                    "The test has no record.",
                    Location.of(report.file()),
                    "Nothing to do if it was stopped at once; else back it up again."));
            return;
        }
        int last = samples.index(samples.size() - 1);
        Anchors anchors;
        try (MemberStream in = members.open(RUN_INFO)) {
            NdcPages pages = sameVersion(in, TYPE_RUN_INFO, layout);
            anchors = Anchors.read(pages, layout, last, report, progress);
            done(pages);
        }
        StepTable steps;
        try (MemberStream in = members.open(STEPS)) {
            NdcPages pages = sameVersion(in, TYPE_STEPS, layout);
            steps = StepTable.read(pages, layout, Math.max(anchors.size, 1), progress);
            done(pages);
        }
        columns = GapFilling.fill(samples, anchors, steps, report);
    }

    private static NdcPages sameVersion(MemberStream in, int type, NdcVersion layout) throws ProblemException {
        NdcPages pages = new NdcPages(in, NdcPages.Damage.REFUSE);
        requireType(pages, type);
        if (pages.version() != layout.number()) {
            throw Problem.error(
                            "NDC_VERSIONS_DIFFER",
                            in.name() + " has version " + pages.version() + ", " + DATA + " version " + layout.number()
                                    + ": they are not of one test.",
                            in.at(2),
                            "Back the test up again from the tester's computer.")
                    .asException();
        }
        return pages;
    }

    private static void requireType(NdcPages pages, int type) throws ProblemException {
        if (pages.type() != type) {
            throw Problem.error(
                            "NDC_WRONG_TYPE",
                            pages.name() + " is a file of type " + pages.type() + "; type " + type + " belongs there.",
                            pages.at(0),
                            "Back the test up again from the tester's computer.")
                    .asException();
        }
    }

    private void done(NdcPages pages) {
        checkedPages += pages.checkedPages();
        reportDamage(pages, report);
    }

    /** Reports pages left out or with a wrong count. */
    static void reportDamage(NdcPages pages, ImportReportBuilder report) {
        pages.firstDamage().ifPresent(report::problem);
        if (pages.damagedPages() > 0) {
            report.check(
                    "NDC_PAGES_LEFT_OUT",
                    "pages of " + pages.name() + " are whole",
                    false,
                    pages.damagedPages() + " left out, " + pages.checkedPages() + " whole");
        }
        if (pages.countMismatches() > 0) {
            report.problem(Problem.warning(
                    "NDC_COUNT_DIFFERS",
                    pages.countMismatches() + " pages of " + pages.name()
                            + " count other numbers of records than their bitmaps mark; the bitmaps were followed.",
                    pages.at(0),
                    "If the test was running when it was backed up, back it up again; else send us the file."));
        }
    }

    private Problem neverConfirmed(int number) {
        return Problem.warning(
                "NDC_VERSION_UNCONFIRMED",
                "The layout of ndc version " + number + " was read from descriptions; no file of it has been compared"
                        + " with the vendor's export yet.",
                Location.of(report.file()),
                "Compare some values with the vendor's software, and send us the file.");
    }

    private static ProblemException unsupported(NdcPages pages) {
        boolean newer = pages.version() > NdcVersion.NEWEST;
        return Problem.error(
                        newer ? "NDC_VERSION_NEWER" : "NDC_VERSION_UNSUPPORTED",
                        "The recording is in ndc version " + pages.version()
                                + (newer
                                        ? ", newer than the newest known here, " + NdcVersion.NEWEST + "."
                                        : ", which is recognised but cannot be read yet."),
                        pages.at(2),
                        "Export it from the vendor's software as csv in the meantime. " + Diagnosis.REMEDY)
                .asException();
    }
}
