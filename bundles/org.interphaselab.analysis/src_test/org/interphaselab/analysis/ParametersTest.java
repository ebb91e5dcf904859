package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    /** A choice. */
    public enum Polarity {
        PLATE_FIRST,
        STRIP_FIRST
    }

    /** One component of every kind allowed. */
    public record Everything(
            @Parameter(
                    label = "Allowed loss",
                    unit = "mAh cm⁻²",
                    initial = "0.02",
                    min = 0,
                    max = 1,
                    help = "Loss per cycle that counts as negligible.")
            double lossLimit,

            @Parameter(label = "Cycles", initial = "50", min = 1, help = "Cycles needed.")
            int cycles,

            @Parameter(label = "Seed", initial = "7", help = "Seed.")
            long seed,

            @Parameter(label = "Strict", initial = "true", help = "Strict.")
            boolean strict,

            @Parameter(label = "Title", initial = "", help = "Title.")
            String title,

            @Parameter(label = "First", initial = "PLATE_FIRST", help = "First.")
            Polarity first) {

        public Everything {
            if (cycles > 1000 && strict) {
                throw new IllegalArgumentException("more than 1000 cycles are not strict");
            }
        }
    }

    /** No parameters. */
    public record Nothing() {}

    /** A mistake: a component without description. */
    public record Undescribed(double x) {}

    /** A mistake: initial value out of its own range. */
    public record BadInitial(
            @Parameter(label = "x", initial = "5", max = 1, help = "x")
            double x) {}

    record NotPublic(
            @Parameter(label = "x", initial = "1", help = "x")
            double x) {}

    @Test
    void theInitialValuesAreThoseOfTheAnnotations() {
        assertEquals(new Everything(0.02, 50, 7, true, "", Polarity.PLATE_FIRST), Parameters.initial(Everything.class));
        assertEquals(new Nothing(), Parameters.initial(Nothing.class));
    }

    @Test
    void enteredValuesAreReadAndTheOthersKeepTheirInitialValue() throws ProblemException {
        Everything read = Parameters.parse(
                Everything.class, Map.of("lossLimit", " 1.5e-2 ", "first", "strip-first", "strict", "no"));
        assertEquals(new Everything(0.015, 50, 7, false, "", Polarity.STRIP_FIRST), read);
    }

    @Test
    void textGivesBackAnEqualRecord() throws ProblemException {
        Everything odd = new Everything(0.1 + 0.2, 1, Long.MIN_VALUE, true, " a = b ", Polarity.STRIP_FIRST);
        assertEquals(odd, Parameters.parse(Everything.class, Parameters.asText(odd)));
        assertEquals(
                List.of("lossLimit", "cycles", "seed", "strict", "title", "first"),
                List.copyOf(Parameters.asText(odd).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-0.1", "1.1", "0,02", "", "1d", "0x1p3", "1e999", "two", "1 2"})
    void aNumberOutOfRangeOrNoNumberNamesParameterUnitAndRange(String entered) {
        Problem problem = refused(Map.of("lossLimit", entered));
        assertEquals("PARAMETER_VALUE", problem.code());
        assertTrue(problem.what().contains("Allowed loss / mAh cm⁻²"), problem.what());
        assertEquals("parameter lossLimit", problem.where().toString());
        assertTrue(problem.remedy().contains("a number from 0 to 1 mAh cm⁻²"), problem.remedy());
    }

    @ParameterizedTest
    @CsvSource({"cycles,0", "cycles,2.5", "cycles,99999999999", "seed,x", "strict,maybe", "first,sideways"})
    void otherKindsAreCheckedToo(String name, String entered) {
        assertEquals("PARAMETER_VALUE", refused(Map.of(name, entered)).code());
    }

    @Test
    void aCommaIsExplained() {
        assertTrue(refused(Map.of("lossLimit", "0,02")).remedy().contains("point as decimal sign"));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        Problem problem = refused(Map.of("losslimit", "0.1"));
        assertEquals("PARAMETER_UNKNOWN", problem.code());
        assertTrue(problem.remedy().contains("lossLimit, cycles, seed"), problem.remedy());
    }

    @Test
    void valuesThatDoNotGoTogetherAreAProblemInTheRecordsOwnWords() {
        Problem problem = refused(Map.of("cycles", "2000"));
        assertEquals("PARAMETER_COMBINATION", problem.code());
        assertTrue(problem.what().contains("more than 1000 cycles are not strict"), problem.what());
    }

    @Test
    void aFormLearnsAllThatIsWrongAtOnce() {
        List<Problem> problems =
                Parameters.problems(Everything.class, Map.of("lossLimit", "x", "cycles", "0", "nothing", "1"));
        assertEquals(3, problems.size());
        assertEquals(
                1,
                Parameters.problems(Everything.class, Map.of("cycles", "2000")).size());
        assertEquals(List.of(), Parameters.problems(Everything.class, Map.of()));
    }

    @Test
    void aDescriptionTellsWhatMayBeEntered() {
        List<ParameterInfo> infos = Parameters.describe(Everything.class);
        assertEquals("a number from 0 to 1 mAh cm⁻²", infos.get(0).range());
        assertEquals("a whole number, 1 or more", infos.get(1).range());
        assertEquals("a whole number", infos.get(2).range());
        assertEquals("true or false", infos.get(3).range());
        assertEquals("a text", infos.get(4).range());
        assertEquals("one of PLATE_FIRST, STRIP_FIRST", infos.get(5).range());
        assertEquals("Allowed loss / mAh cm⁻²", infos.get(0).heading());
    }

    @Test
    void mistakesOfTheAnalysisAuthorAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> Parameters.describe(Undescribed.class));
        assertThrows(IllegalArgumentException.class, () -> Parameters.initial(BadInitial.class));
        assertThrows(IllegalArgumentException.class, () -> Parameters.describe(NotPublic.class));
    }

    private static Problem refused(Map<String, String> values) {
        return assertThrows(ProblemException.class, () -> Parameters.parse(Everything.class, values))
                .problem();
    }

    /** A group of parameters. */
    public record Group(
            @Parameter(label = "Gap", unit = "s", initial = "600", min = 0, help = "Gap.")
            double gapS) {}

    /** Parameters with a group among them. */
    public record Grouped(
            @Parameter(label = "Cycles", initial = "50", min = 1, help = "Cycles needed.")
            int cycles,

            Group group,

            @Parameter(label = "Last", initial = "1", help = "Last.")
            int last) {}

    /** A mistake: two parameters of one name. */
    public record Twice(
            @Parameter(label = "Gap", initial = "1", help = "Gap.")
            double gapS,

            Group group) {}

    @Test
    void theParametersOfAGroupStandAmongTheOthers() throws ProblemException {
        assertEquals(
                List.of("cycles", "gapS", "last"),
                Parameters.describe(Grouped.class).stream()
                        .map(ParameterInfo::name)
                        .toList());
        Grouped parsed = Parameters.parse(Grouped.class, Map.of("gapS", "5", "last", "2"));
        assertEquals(new Grouped(50, new Group(5), 2), parsed);
        assertEquals(parsed, Parameters.parse(Grouped.class, Parameters.asText(parsed)));
        assertEquals(
                List.of("cycles", "gapS", "last"),
                List.copyOf(Parameters.asText(parsed).keySet()));
    }

    @Test
    void whatIsWrongInAGroupIsSaidOnce() {
        List<Problem> problems = Parameters.problems(Grouped.class, Map.of("gapS", "-1", "cycles", "0"));
        assertEquals(
                List.of("PARAMETER_VALUE", "PARAMETER_VALUE"),
                problems.stream().map(Problem::code).toList());
        assertEquals(
                "parameter gapS",
                assertThrows(ProblemException.class, () -> Parameters.parse(Grouped.class, Map.of("gapS", "-1")))
                        .problem()
                        .where()
                        .toString());
        assertThrows(IllegalArgumentException.class, () -> Parameters.describe(Twice.class));
    }

    /** A number that may be left out. */
    public record Maybe(
            @Parameter(label = "Limit", unit = "%", initial = "", min = 0, max = 100, help = "Limit.")
            OptionalDouble limit) {}

    @Test
    void aNumberMayBeLeftOut() throws ProblemException {
        assertEquals(new Maybe(OptionalDouble.empty()), Parameters.initial(Maybe.class));
        assertEquals(Map.of("limit", ""), Parameters.asText(Parameters.initial(Maybe.class)));
        Maybe given = Parameters.parse(Maybe.class, Map.of("limit", " 1.31 "));
        assertEquals(1.31, given.limit().getAsDouble());
        assertEquals(given, Parameters.parse(Maybe.class, Parameters.asText(given)));
        assertEquals(1, Parameters.problems(Maybe.class, Map.of("limit", "101")).size());
        assertEquals(
                "a number from 0 to 100 %, or nothing",
                Parameters.describe(Maybe.class).getFirst().range());
    }
}
