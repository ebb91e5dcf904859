package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<String> EVENTS = List.of(
            "range_exceeded",
            "incomplete",
            "depletion",
            "contact_failure",
            "hard_short",
            "soft_short",
            "activation",
            "noise_rise");

    private static final List<String> VERDICTS =
            List.of("DETRIMENTAL", "BENEFICIAL", "NEUTRAL", "NEGLIGIBLE_LOSS", "REFERENCE", "INCONCLUSIVE");

    @Test
    void theColoursAreThoseOfOkabeAndIto() {
        assertEquals(
                List.of("#000000", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"),
                List.of(
                        Palette.BLACK.hex(),
                        Palette.ORANGE.hex(),
                        Palette.SKY_BLUE.hex(),
                        Palette.BLUISH_GREEN.hex(),
                        Palette.YELLOW.hex(),
                        Palette.BLUE.hex(),
                        Palette.VERMILLION.hex(),
                        Palette.REDDISH_PURPLE.hex()));
    }

    @Test
    void eventsAndVerdictsAreToldApartWithoutColour() {
        Set<Object> events = new HashSet<>();
        EVENTS.forEach(type -> events.add(shape(Palette.event(type))));
        assertEquals(EVENTS.size(), events.size());
        Set<Object> verdicts = new HashSet<>();
        VERDICTS.forEach(verdict -> verdicts.add(shape(Palette.verdict(verdict))));
        assertEquals(VERDICTS.size(), verdicts.size());
    }

    @Test
    void theElectrodeAndTheCaseDoNotChangeAnEvent() {
        assertEquals(Palette.event("depletion"), Palette.event("depletion_B"));
        assertEquals(Palette.event("hard_short"), Palette.event("HARD_SHORT"));
        assertNotEquals(Palette.event("depletion"), Palette.event("something else"));
    }

    @Test
    void twentyEightSeriesLookDifferent() {
        Set<LineStyle> looks = new HashSet<>();
        for (int i = 0; i < 28; i++) {
            looks.add(Palette.line(i));
        }
        assertEquals(28, looks.size());
        assertEquals(Palette.line(0), Palette.line(28));
    }

    private static List<Object> shape(MarkStyle style) {
        return List.of(style.symbol(), style.filled());
    }

    @Test
    void anEventInWordsLooksLikeTheEvent() {
        assertEquals(Palette.event("hard_short"), Palette.event("hard short"));
        assertEquals(Palette.event("incomplete"), Palette.event("incomplete half-cycle"));
        assertEquals(Palette.event("depletion"), Palette.event("depletion_B"));
    }
}
