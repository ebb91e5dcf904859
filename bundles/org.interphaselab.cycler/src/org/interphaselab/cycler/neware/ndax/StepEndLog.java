package org.interphaselab.cycler.neware.ndax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RampColumn;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * Reads from {@code data_log.ndc} why each step ended. This tells a half-cycle that reached its charge from one stopped
 * by a voltage limit without guessing from the voltage.
 */
final class StepEndLog {

    /**
     * Why the step of a record ended: {@code time}, {@code voltage}, {@code current}; empty where the log says
     * nothing.
     */
    static final Quantity STEP_END_REASON = new Quantity("Step End Reason", "");

    private static final int FIRST_END_EVENT = 102_000;
    private static final int LAST_END_EVENT = 102_999;
    private static final Map<Integer, String> REASONS = Map.of(102_001, "time", 102_004, "voltage", 102_005, "current");

    private StepEndLog() {}

    /** Adds the column of reasons, when the log's layout is known and it names any. */
    static void add(
            Members members,
            String member,
            NdcVersion version,
            NewareColumns columns,
            ImportReportBuilder report,
            Progress progress)
            throws ProblemException {
        try (MemberStream in = members.open(member)) {
            NdcPages pages = new NdcPages(in, NdcPages.Damage.LEAVE_OUT);
            if (version.logBytes() == 0 || pages.version() != version.number()) {
                report.passedOver(member + ": log, version " + pages.version());
                return;
            }
            Map<Integer, String> reasonOfStep = new LinkedHashMap<>();
            read(pages, version.logBytes(), columns, reasonOfStep, progress);
            NdaxRecording.reportDamage(pages, report);
            if (!reasonOfStep.isEmpty()) {
                columns.add(STEP_END_REASON, column(columns, reasonOfStep));
                report.metadata("step ends", summary(reasonOfStep));
                report.rule("why steps ended: events 102001 time, 102004 voltage, 102005 current of " + member);
            }
        }
    }

    private static void read(
            NdcPages pages, int bytes, NewareColumns columns, Map<Integer, String> reasonOfStep, Progress progress)
            throws ProblemException {
        LittleEndian numbers = pages.numbers();
        int slots = pages.slots(bytes);
        while (pages.next()) {
            progress.checkCancelled();
            for (int slot = 0; slot < slots; slot++) {
                int at = pages.offset(slot, bytes);
                if (pages.used(slot)) {
                    long event = numbers.u32(at + 4);
                    if (event >= FIRST_END_EVENT && event <= LAST_END_EVENT) {
                        int position = columns.recordIndex.search(numbers.u32(at));
                        if (position >= 0) {
                            reasonOfStep.put(
                                    (int) columns.stepCount.at(position),
                                    REASONS.getOrDefault((int) event, "event " + event));
                        }
                    }
                }
            }
        }
    }

    private static TextColumn column(NewareColumns columns, Map<Integer, String> reasonOfStep) {
        List<String> words = Stream.concat(
                        Stream.of(""), reasonOfStep.values().stream().distinct().sorted())
                .toList();
        int[] codes = new int[columns.size];
        int step = -1;
        int code = 0;
        RampColumn.Cursor steps = columns.stepCount.cursor();
        for (int i = 0; i < codes.length; i++) {
            int stepOfRecord = (int) steps.at(i);
            if (stepOfRecord != step) {
                step = stepOfRecord;
                code = words.indexOf(reasonOfStep.getOrDefault(step, ""));
            }
            codes[i] = code;
        }
        return new TextColumn(words, codes);
    }

    private static String summary(Map<Integer, String> reasonOfStep) {
        Map<String, Long> counts = reasonOfStep.values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " by " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
