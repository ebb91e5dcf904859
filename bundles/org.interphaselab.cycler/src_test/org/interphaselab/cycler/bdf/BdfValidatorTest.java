package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Severity;
import org.interphaselab.core.Trace;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a file is not quite of the format is told, with what to do. */
class BdfValidatorTest {

    private static final String ALL = "Voltage / V,Current / A,Test Time / s,Ambient Temperature / degC,"
            + "Step Count / 1,Unix Time / s,Cycle Count / 1";

    private final BdfVocabulary vocabulary = BdfVocabulary.load();

    @TempDir
    Path folder;

    @Test
    void aFileWithAllThatIsAskedForHasNoFinding() throws Exception {
        BdfValidation validation = validate(ALL + "\n3,0,0,25,1,1700000000,1\n3,0,1,25,1,1700000001,1\n");
        assertEquals(List.of(), validation.findings());
        assertTrue(validation.valid());
        assertEquals(2, validation.samples());
        assertEquals("bdf-csv", validation.format());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // missing column, header that is probably meant
                "Voltage / V | Potential / V",
                "Voltage / V | Voltage(V)",
                "Voltage / V | Voltge / V",
                "Voltage / V | Voltage / furlong",
                "Current / A | Current[uA]",
                "Test Time / s | Test_Time",
                "Test Time / s | TestTime(s)"
            })
    void aMissingRequiredColumnIsAnErrorThatNamesWhatIsProbablyMeant(String missing, String header) throws Exception {
        String headers = "Voltage / V,Current / A,Test Time / s".replace(missing, header);
        BdfValidation validation = validate(headers + "\n3,0,0\n");
        assertFalse(validation.valid());
        Problem finding = finding(validation, "COLUMNS_MISSING");
        assertTrue(finding.what().contains(missing), finding.what());
        assertTrue(finding.remedy().contains("'" + header + "'"), finding.remedy());
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() throws Exception {
        BdfValidation validation = validate("foo,bar,Current / A\n1,2,3\n");
        assertEquals(2, validation.count(Severity.ERROR));
        validation
                .findings()
                .forEach(finding -> assertFalse(finding.remedy().contains("Did you mean"), finding::remedy));
    }

    @Test
    void namesUnitsAndOldTermsAreTold() throws Exception {
        BdfValidation validation = validate("voltage_volt,Current / mA,Test Time / ms,Charge Capacity / Ah,Own / kPa\n"
                + "3,0,0,0,1\n3,0,1000,0,1\n");
        assertTrue(validation.valid());
        assertTrue(finding(validation, "BDF_NAME_ALTERNATIVE").what().contains("'voltage_volt' for 'Voltage / V'"));
        assertTrue(finding(validation, "BDF_UNIT_NOT_CANONICAL")
                .remedy()
                .contains("times 0.001, and name it 'Current / A'"));
        assertTrue(finding(validation, "BDF_COLUMN_DEPRECATED").remedy().contains("'Test Time / s' and convert"));
        Problem charge = finding(validation, "BDF_COLUMN_UNKNOWN");
        assertEquals(Severity.WARNING, charge.severity());
        assertTrue(charge.remedy().contains("Did you mean 'Charging Capacity / Ah'?"), charge.remedy());
        assertTrue(validation.findings().stream().anyMatch(f -> f.what().contains("'Own / kPa'")));
        assertTrue(finding(validation, "BDF_RECOMMENDED_MISSING").what().contains("'Unix Time / s'"));
    }

    @Test
    void aQuantityThereTwiceIsTold() throws Exception {
        BdfValidation validation = validate("Voltage / V,voltage_v,Current / A,Test Time / s\n3,3,0,0\n");
        assertTrue(finding(validation, "BDF_COLUMN_TWICE").what().contains("'Voltage / V' and 'voltage_v'"));
    }

    @ParameterizedTest
    @CsvSource({
        // seconds of Test Time for each second of the clock, what the finding says
        "1000, Test Time is in milliseconds",
        "1e6, Test Time is in microseconds",
        "1e9, Test Time is in nanoseconds",
        "0.016666666666666666, Test Time is in minutes",
        "2.777777777777778e-4, Test Time is in hours",
        "1.1574074074074073e-5, Test Time is in days",
        "0.001, Unix Time is in milliseconds"
    })
    void aTimeInAnotherUnitThanItsHeaderSaysIsAnError(double ratio, String words) throws Exception {
        StringBuilder text = new StringBuilder("Voltage / V,Current / A,Test Time / s,Unix Time / s\n");
        for (int i = 0; i < 200; i++) {
            // a pause of an hour in between stops the time and not the clock
            double clock = 1.7e9 + 10 * i + (i > 90 ? 3600 : 0);
            text.append("3,0,").append(10 * i * ratio).append(',').append(clock).append('\n');
        }
        BdfValidation validation = validate(text.toString());
        assertFalse(validation.valid());
        Problem finding = finding(validation, "CLOCK_DISAGREES");
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.remedy().contains(words), finding.remedy());
        assertTrue(validate(text.toString().replace("Test Time / s", "Own Time")).findings().stream()
                .noneMatch(f -> f.code().equals("CLOCK_DISAGREES")));
    }

    @Test
    void withoutAClockTheChargeCountedShowsAnotherUnitOfTime() throws Exception {
        StringBuilder text = new StringBuilder("Voltage / V,Current / A,Test Time / s,Charging Capacity / Ah\n");
        for (int i = 0; i < 200; i++) {
            text.append("3,0.36,")
                    .append(10_000 * i)
                    .append(',')
                    .append(i / 1000.0)
                    .append('\n');
        }
        Problem finding = finding(validate(text.toString()), "BDF_UNITS_CONTRADICT");
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.remedy().contains("Either Test Time is in milliseconds"), finding.remedy());
        assertTrue(validate(text.toString().replace("Test Time / s", "Test Time / ms"))
                .valid());
    }

    @Test
    void pausesAndAClockOfWholeSecondsAreNoOtherUnit() throws Exception {
        StringBuilder text = new StringBuilder("Voltage / V,Current / A,Test Time / s,Unix Time / s\n");
        for (int i = 0; i < 3000; i++) {
            long clock = 1_700_000_000L + (long) (0.1 * i) + (i > 900 ? 86_400 : 0);
            text.append("3,0,").append(0.1 * i).append(',').append(clock).append('\n');
        }
        assertTrue(validate(text.toString()).valid());
    }

    @Test
    void unixTimeInMillisecondsIsKnownByItsSizeAlone() throws Exception {
        Problem finding = finding(validate(ALL + "\n3,0,0,25,1,1700000000000,1\n"), "UNIX_TIME_IMPLAUSIBLE");
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.remedy().contains("milliseconds"), finding.remedy());
    }

    @Test
    void sumsCyclesAndTheRecordIndexAreCompared() throws Exception {
        StringBuilder text = new StringBuilder("Voltage / V,Current / A,Test Time / s,Charging Capacity / Ah,"
                + "Discharging Capacity / Ah,Cumulative Capacity / Ah,Net Capacity / Ah,Cycle Count / 1,step_index\n");
        for (int i = 0; i < 60; i++) {
            text.append("3,1,")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append(",0.5,")
                    .append(i + 0.5)
                    .append(',');
            text.append(i == 7 ? 99 : i - 0.5)
                    .append(',')
                    .append(i == 9 ? "6.283185307" : "7")
                    .append(",4\n");
        }
        BdfValidation validation = validate(text.toString());
        assertTrue(finding(validation, "BDF_SUMS_DISAGREE")
                .what()
                .contains(
                        "Net Capacity / Ah is not the difference of the charging and discharging columns in 1 of 60"));
        assertTrue(finding(validation, "CYCLE_COUNT_NOT_WHOLE").what().contains("sample 10 has 6.283185307")
                || finding(validation, "CYCLE_COUNT_NOT_WHOLE").what().contains("sample 10 has 6.2831853"));
        assertTrue(finding(validation, "STEP_RECORD_INDEX_STANDS").what().contains("59 of 60"));
    }

    @Test
    void anEmptyRequiredColumnIsAnError() throws Exception {
        assertFalse(
                validate("Voltage / V,Current / A,Test Time / s\n,0,0\n,0,1\n").valid());
    }

    @Test
    void whatIsNoTableIsAProblem() throws Exception {
        Path file = Files.write(folder.resolve("x.bdf.csv"), new byte[] {0, 1, 2, 3, 0, 0});
        ProblemException refused =
                assertThrows(ProblemException.class, () -> new BdfValidator().validate(file, Progress.none()));
        assertEquals("BDF_NOT_TABULAR", refused.problem().code());
    }

    @Test
    void whatIsWrittenHereIsValid() throws Exception {
        double[] values = {0, 1, 2};
        Trace trace = Trace.builder(3)
                .add(new Quantity("Own", "kPa"), values)
                .add(Quantity.TEST_TIME, values)
                .add(Quantity.CURRENT, values)
                .add(Quantity.VOLTAGE, values)
                .build();
        for (String name : List.of("x.bdf.csv", "x.bdf.parquet")) {
            Path file = folder.resolve(name);
            new BdfWriter().write(trace, file);
            BdfValidation validation = new BdfValidator().validate(file, Progress.none());
            assertTrue(validation.valid(), validation.findings()::toString);
            assertEquals(0, validation.count(Severity.WARNING), validation.findings()::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv, true, 25162, STEP_RECORD_INDEX_STANDS",
        "SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv, false, 13086, TEST_TIME_BACKWARDS",
        "arbin_example.bdf.csv, true, 2150, BDF_COLUMN_TWICE",
        "batmo_bdf.csv, true, 21206, BDF_UNIT_NOT_CANONICAL",
        "legacy.bdf.parquet, true, 5000, BDF_COLUMN_DEPRECATED",
        "sample.bdf.csv, true, 3, BDF_RECOMMENDED_MISSING"
    })
    void realFilesAreJudged(String name, boolean valid, int samples, String code) throws Exception {
        Path file = RealData.file("bdf", name);
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        BdfValidation validation = new BdfValidator().validate(file, Progress.none());
        assertEquals(valid, validation.valid(), validation.findings()::toString);
        assertEquals(samples, validation.samples());
        finding(validation, code);
    }

    /** The first record of each of 19 steps of that file holds 0, the time since the step began. */
    @Test
    void theTimeOfStepsWithinTestTimeIsTold() throws Exception {
        Path file = RealData.file("bdf", "SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv");
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        Problem finding = finding(new BdfValidator().validate(file, Progress.none()), "TEST_TIME_BACKWARDS");
        assertTrue(finding.what().contains("19 of 13086 samples fall back, the first is sample 723"), finding.what());
        assertTrue(finding.remedy().contains("since the step began"), finding.remedy());
    }

    /** Labels, machine names and importance of all 63 terms, against the ontology itself. */
    @Test
    void theTableIsTheOntologys() throws Exception {
        Path file = RealData.file("bdf", "bdf-ontology-snapshot.ttl");
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        int terms = 0;
        int required = 0;
        for (String term : Files.readString(file).split("\n\n")) {
            Optional<String> notation = first(term, "skos:notation \"([^\"]+)\"");
            Optional<String> label = first(term, "skos:prefLabel \"([^\"]+)\"@en");
            if (notation.isEmpty() || label.isEmpty() || !term.contains("a owl:Class")) {
                continue;
            }
            terms++;
            boolean deprecated = term.contains("owl:deprecated true");
            BdfVocabulary.Match match =
                    vocabulary.match(label.get()).orElseThrow(() -> new AssertionError(label.get()));
            assertTrue(vocabulary.match(notation.get()).isPresent(), notation.get());
            assertEquals(deprecated, match.grade() == BdfVocabulary.Grade.DEPRECATED, label.get());
            if (!deprecated) {
                assertEquals(label.get(), match.quantity().label());
                String obligation = first(term, ":obligation \"([^\"]+)\"").orElseThrow();
                assertEquals(
                        obligation.equals("required"), vocabulary.required().contains(match.quantity()));
                assertEquals(
                        obligation.equals("recommended"),
                        vocabulary.recommended().contains(match.quantity()));
                required += obligation.equals("required") ? 1 : 0;
            }
        }
        assertEquals(63, terms);
        assertEquals(3, required);
    }

    private static Optional<String> first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private BdfValidation validate(String text) throws Exception {
        return new BdfValidator().validate(Files.writeString(folder.resolve("x.bdf.csv"), text), Progress.none());
    }

    private static Problem finding(BdfValidation validation, String code) {
        return validation.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " in " + validation.findings()));
    }
}
