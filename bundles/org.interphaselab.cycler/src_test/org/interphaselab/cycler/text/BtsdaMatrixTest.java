package org.interphaselab.cycler.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One recording, written in every way in which BTSDA and a spreadsheet program after it write it: character sets, units,
 * forms of time, decimal signs, flat or in three layers. The values are known, so that each file must give the same.
 */
class BtsdaMatrixTest {

    /** How times are written. */
    enum TimeForm {
        /** {@code 26:03:04.500}. */
        SPAN,
        /** {@code 1-02:03:04.500}. */
        DAYS_AND_SPAN,
        /** Seconds, as the header says. */
        SECONDS,
        /** Minutes, as the header says. */
        MINUTES,
        /** Parts of a day, of which no header says anything. */
        DAY_FRACTION
    }

    /** How characters are written. */
    enum Encoding {
        UTF_8("UTF-8", "", false),
        UTF_8_BOM("UTF-8", "\uFEFF", false),
        GBK("GBK", "", true),
        LATIN_1("ISO-8859-1", "", false),
        CP1252("windows-1252", "", false);

        private final Charset charset;
        private final String mark;
        private final boolean chinese;

        Encoding(String charset, String mark, boolean chinese) {
            this.charset = Charset.forName(charset);
            this.mark = mark;
            this.chinese = chinese;
        }
    }

    /** One way of writing. */
    private record Way(
            Encoding encoding,
            TimeForm time,
            String voltage,
            String current,
            String capacity,
            boolean comma,
            boolean layers) {}

    private static final int RECORDS = 60;
    private static final double INTERVAL_S = 1564.075; // sixty of them are more than a day
    private static final double CURRENT_A = 0.0125;
    private static final int SECOND_STEP = 30;

    @TempDir
    Path folder;

    private final NewareTextReader reader = new NewareTextReader();

    private static double inStep(int i) {
        return INTERVAL_S * (i < SECOND_STEP ? i : i - SECOND_STEP);
    }

    private static double current(int i) {
        return i < SECOND_STEP ? CURRENT_A : -CURRENT_A;
    }

    private static double voltage(int i) {
        return (i < SECOND_STEP ? 31_000 + 7 * i : 30_000 - 11 * i) / 10_000.0;
    }

    private static double chargeAh(int i, boolean charging) {
        return charging == (i < SECOND_STEP) ? CURRENT_A * inStep(i) / 3600 : 0;
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void everyWayGivesTheSameRecording(Encoding encoding) throws Exception {
        int files = 0;
        for (TimeForm time : TimeForm.values()) {
            for (String voltage : List.of("V", "mV")) {
                for (String current : List.of("A", "mA", "µA")) {
                    for (String capacity : List.of("Ah", "mAh", "mAs")) {
                        for (int k = 0; k < 4; k++) {
                            assertRead(new Way(encoding, time, voltage, current, capacity, k % 2 == 1, k > 1));
                            files++;
                        }
                    }
                }
            }
        }
        assertEquals(360, files);
    }

    private void assertRead(Way way) throws Exception {
        String text = text(way);
        Path file = Files.write(
                folder.resolve("export.csv"), (way.encoding().mark + text).getBytes(way.encoding().charset));
        Imported imported = reader.read(file, Progress.none());
        Trace trace = imported.trace();
        String name = way.toString();
        assertEquals(RECORDS, trace.size(), name);
        assertEquals(way.layers() ? "three layers" : "flat", imported.report().version(), name);
        assertEquals(List.of(), imported.report().problems(), name);
        // the numbers are written with so many digits that what is read back is right to these
        double seconds = way.time() == TimeForm.DAY_FRACTION ? 1e-3 : 1e-9;
        assertColumn(name, trace, Quantity.STEP_TIME, BtsdaMatrixTest::inStep, seconds);
        assertColumn(name, trace, Quantity.TEST_TIME, i -> INTERVAL_S * i, seconds);
        assertColumn(name, trace, Quantity.VOLTAGE, BtsdaMatrixTest::voltage, 1e-12);
        assertColumn(name, trace, Quantity.CURRENT, BtsdaMatrixTest::current, 1e-12);
        assertColumn(name, trace, Quantity.STEP_CHARGING_CAPACITY, i -> chargeAh(i, true), 1e-9);
        assertColumn(name, trace, Quantity.STEP_DISCHARGING_CAPACITY, i -> chargeAh(i, false), 1e-9);
        assertColumn(name, trace, Quantity.RECORD_INDEX, i -> i + 1, 0);
        assertColumn(name, trace, Quantity.CYCLE_COUNT, i -> 1, 0);
        assertColumn(name, trace, Quantity.STEP_ID, i -> i < SECOND_STEP ? 2 : 3, 0);
        assertColumn(name, trace, Quantity.STEP_COUNT, i -> i < SECOND_STEP ? 1 : 2, 0);
        // 2024-03-04T05:06:07.250
        assertColumn(name, trace, Quantity.LOCAL_TIME, i -> 1_709_528_767.25 + INTERVAL_S * i, 1e-3);
        assertEquals(
                way.encoding().chinese ? "恒流充电" : "CC Chg",
                trace.text(Quantity.STEP_TYPE).orElseThrow().at(0),
                name);
        assertTrue(
                imported.report().checks().stream()
                        .filter(check -> check.code().equals("CHARGE_CONTRADICTS_CURRENT"))
                        .allMatch(ImportReport.Check::passed),
                name);
        assertEquals(
                way.time() == TimeForm.DAY_FRACTION ? List.of("TIME_IN_DAYS", "TIME_IN_DAYS") : List.of(),
                imported.report().repairs().stream()
                        .map(ImportReport.Repair::code)
                        .toList(),
                name);
    }

    /** A value by the number of its record. */
    private interface Expected {
        double at(int i);
    }

    private static void assertColumn(String name, Trace trace, Quantity quantity, Expected expected, double tolerance) {
        double[] values = new double[RECORDS];
        Arrays.setAll(values, expected::at);
        assertArrayEquals(values, trace.values(quantity), tolerance, name + ", " + quantity);
    }

    private static String text(Way way) {
        boolean chinese = way.encoding().chinese;
        char separator = way.comma() ? ';' : ',';
        String unit = way.time() == TimeForm.SECONDS ? "(s)" : way.time() == TimeForm.MINUTES ? "(min)" : "";
        List<String> names = new ArrayList<>();
        if (!way.layers()) {
            names.addAll(chinese ? List.of("循环号", "工步号", "工步类型") : List.of("Cycle Index", "Step Index", "Step Type"));
        }
        names.addAll(
                chinese
                        ? List.of("时间" + unit, "总时间" + unit, "电流", "电压", "充电容量", "放电容量", "系统时间")
                        : List.of(
                                "Time" + unit,
                                "Total Time" + unit,
                                "Current",
                                "Voltage",
                                "Chg. Cap.",
                                "DChg. Cap.",
                                "Date"));
        int at = names.size() - 5;
        names.set(at, names.get(at) + "(" + (chinese && way.current().equals("µA") ? "uA" : way.current()) + ")");
        names.set(at + 1, names.get(at + 1) + "(" + way.voltage() + ")");
        names.set(at + 2, names.get(at + 2) + "(" + way.capacity() + ")");
        names.set(at + 3, names.get(at + 3) + "(" + way.capacity() + ")");
        List<List<String>> lines = new ArrayList<>();
        String charging = chinese ? "恒流充电" : "CC Chg";
        String discharging = chinese ? "恒流放电" : "CC DChg";
        names.addFirst(chinese ? "数据序号" : "DataPoint");
        if (way.layers()) {
            lines.add(List.of("Cycle Index", "Chg. Cap.(Ah)", "DChg. Cap.(Ah)"));
            lines.add(List.of("", "Step Index", "Step Number", "Step Type", "Step Time"));
            names.addAll(0, List.of("", ""));
            lines.add(names);
            lines.add(List.of("1", "0", "0"));
        } else {
            lines.add(names);
        }
        for (int i = 0; i < RECORDS; i++) {
            boolean first = i < SECOND_STEP;
            if (way.layers() && (i == 0 || i == SECOND_STEP)) {
                lines.add(List.of("", first ? "2" : "3", first ? "1" : "2", first ? charging : discharging, ""));
            }
            List<String> row = new ArrayList<>(way.layers() ? List.of("", "") : List.of());
            row.add(String.valueOf(i + 1));
            if (!way.layers()) {
                row.addAll(List.of("1", first ? "2" : "3", first ? charging : discharging));
            }
            row.add(time(inStep(i), way.time()));
            row.add(time(INTERVAL_S * i, way.time()));
            row.add(number(current(i), way.current(), "A"));
            row.add(number(voltage(i), way.voltage(), "V"));
            row.add(number(chargeAh(i, true), way.capacity(), "Ah"));
            row.add(number(chargeAh(i, false), way.capacity(), "Ah"));
            row.add(clock(i));
            lines.add(row);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            boolean names0 = line.stream().anyMatch(field -> field.contains("("));
            for (int i = 0; i < line.size(); i++) {
                String field = line.get(i);
                text.append(i == 0 ? "" : separator).append(way.comma() && !names0 ? field.replace('.', ',') : field);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String number(double value, String unit, String base) {
        double factor =
                switch (unit) {
                    case "mV", "mA", "mAh" -> 1e3;
                    case "µA" -> 1e6;
                    case "mAs" -> 3.6e6;
                    default -> 1;
                };
        return String.format(Locale.ROOT, base.equals("Ah") ? "%.9f" : "%.6f", value * factor);
    }

    private static String time(double seconds, TimeForm form) {
        long ms = Math.round(seconds * 1000);
        long s = ms / 1000;
        String rest = String.format(Locale.ROOT, ":%02d:%02d.%03d", s / 60 % 60, s % 60, ms % 1000);
        return switch (form) {
            case SPAN -> String.format(Locale.ROOT, "%02d", s / 3600) + rest;
            case DAYS_AND_SPAN -> s / 86_400 + "-" + String.format(Locale.ROOT, "%02d", s / 3600 % 24) + rest;
            case SECONDS -> String.format(Locale.ROOT, "%.3f", seconds);
            case MINUTES -> String.format(Locale.ROOT, "%.12f", seconds / 60);
            case DAY_FRACTION -> String.format(Locale.ROOT, "%.10f", seconds / 86_400);
        };
    }

    private static String clock(int i) {
        return LocalDateTime.of(2024, 3, 4, 5, 6, 7, 250_000_000)
                .plusNanos(Math.round(INTERVAL_S * i * 1000) * 1_000_000)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS"));
    }

    /** Days are believed where the charge shows them too, and nothing is turned where nothing shows them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutClockTheChargeTellsDays(boolean counted) throws Exception {
        Way way = new Way(Encoding.UTF_8, TimeForm.DAY_FRACTION, "V", "mA", "mAh", false, false);
        String text = text(way).replace("Date", "Remark").replaceAll(",2024-[^\\r]*", ",");
        Path file = Files.writeString(
                folder.resolve("days.csv"),
                counted ? text : text.replace("Chg. Cap.", "Other").replace("DOther", "More"));
        Imported imported = reader.read(file, Progress.none());
        double last = imported.trace().values(Quantity.TEST_TIME)[RECORDS - 1];
        assertEquals(counted ? INTERVAL_S * (RECORDS - 1) : INTERVAL_S * (RECORDS - 1) / 86_400, last, 1e-3);
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void aPackedExportIsReadAsItsContent(Encoding encoding) throws Exception {
        Way way = new Way(encoding, TimeForm.SPAN, "mV", "µA", "mAs", false, true);
        byte[] bytes = (encoding.mark + text(way)).getBytes(encoding.charset);
        Path plain = Files.write(folder.resolve("plain.csv"), bytes);
        Path packed = Files.write(folder.resolve("packed.csv.gz"), gzip(bytes));
        Trace expected = reader.read(plain, Progress.none()).trace();
        Imported imported = CyclerFiles.standard().read(packed, Progress.none());
        assertEquals("neware-text", imported.report().format());
        assertEquals(List.of(), imported.report().problems());
        for (Quantity quantity : expected.quantities()) {
            assertArrayEquals(expected.values(quantity), imported.trace().values(quantity), quantity.label());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void packedExportsThatAreCutOffOrSwellAreOneProblem(boolean swells) throws Exception {
        StringBuilder text = new StringBuilder("DataPoint,Time,Current(mA),Voltage(V)\n");
        for (int i = 0; i < (swells ? 2_000_000 : 20_000); i++) {
            text.append(swells ? "1,0:00:00,0,3\n" : i + ",0:00:00," + i * i % 7919 + ",3\n");
        }
        byte[] packed = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(
                folder.resolve("bad.csv.gz"), swells ? packed : Arrays.copyOf(packed, packed.length * 3 / 4));
        ProblemException e = assertThrows(ProblemException.class, () -> reader.read(file, Progress.none()));
        assertEquals(swells ? "GZIP_BOMB" : "GZIP_DAMAGED", e.problem().code());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
