package org.interphaselab.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of all charts, the same on screen and on paper: those of Okabe and Ito (2008), which people with any kind
 * of colour vision tell apart. Events and verdicts also differ in their symbols.
 */
public final class Palette {

    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb ORANGE = new Rgb(0xE6, 0x9F, 0x00);
    public static final Rgb SKY_BLUE = new Rgb(0x56, 0xB4, 0xE9);
    public static final Rgb BLUISH_GREEN = new Rgb(0x00, 0x9E, 0x73);
    public static final Rgb YELLOW = new Rgb(0xF0, 0xE4, 0x42);
    public static final Rgb BLUE = new Rgb(0x00, 0x72, 0xB2);
    public static final Rgb VERMILLION = new Rgb(0xD5, 0x5E, 0x00);
    public static final Rgb REDDISH_PURPLE = new Rgb(0xCC, 0x79, 0xA7);
    public static final Rgb GREY = new Rgb(0x6B, 0x72, 0x80);

    /** Colours of lines on white; yellow is left out because thin lines of it are not seen there. */
    private static final List<Rgb> LINES =
            List.of(BLUE, VERMILLION, BLUISH_GREEN, REDDISH_PURPLE, ORANGE, SKY_BLUE, BLACK);

    private static final MarkStyle OTHER_EVENT = new MarkStyle(GREY, Symbol.HEXAGON, true);

    private static final Map<String, MarkStyle> EVENTS = Map.ofEntries(
            Map.entry("range_exceeded", new MarkStyle(ORANGE, Symbol.TRIANGLE_UP, true)),
            Map.entry("incomplete", new MarkStyle(GREY, Symbol.SQUARE, false)),
            Map.entry("depletion", new MarkStyle(VERMILLION, Symbol.TRIANGLE_DOWN, true)),
            Map.entry("contact_failure", new MarkStyle(BLACK, Symbol.CROSS, false)),
            Map.entry("hard_short", new MarkStyle(BLACK, Symbol.STAR, true)),
            Map.entry("soft_short", new MarkStyle(REDDISH_PURPLE, Symbol.DIAMOND, true)),
            Map.entry("activation", new MarkStyle(BLUISH_GREEN, Symbol.CIRCLE, true)),
            Map.entry("noise_rise", new MarkStyle(BLUE, Symbol.PLUS, false)),
            Map.entry("still_alive", new MarkStyle(BLACK, Symbol.PLUS, false)),
            Map.entry("metal-bearing_phase", new MarkStyle(BLACK, Symbol.DIAMOND, true)),
            Map.entry("alloy", new MarkStyle(GREY, Symbol.NAME, false)));

    private static final MarkStyle OTHER_VERDICT = new MarkStyle(GREY, Symbol.HEXAGON, false);

    private static final Map<String, MarkStyle> VERDICTS = Map.of(
            "DETRIMENTAL", new MarkStyle(VERMILLION, Symbol.TRIANGLE_DOWN, true),
            "BENEFICIAL", new MarkStyle(BLUISH_GREEN, Symbol.TRIANGLE_UP, true),
            "NEUTRAL", new MarkStyle(BLUE, Symbol.CIRCLE, false),
            "NEGLIGIBLE_LOSS", new MarkStyle(BLUE, Symbol.CIRCLE, true),
            "REFERENCE", new MarkStyle(GREY, Symbol.SQUARE, true),
            "INCONCLUSIVE", new MarkStyle(ORANGE, Symbol.DIAMOND, false));

    private static final Rgb FIRST_PHASE = new Rgb(0xE6, 0xE6, 0xE6);

    private Palette() {}

    /** The colour of a phase of a microstructure by its number; the first, mostly the matrix, is a light grey. */
    public static Rgb phase(int number) {
        return number == 0 ? FIRST_PHASE : LINES.get((number - 1) % LINES.size());
    }

    /** The look of the series at this position, counted from 0; looks repeat after 28. */
    public static LineStyle line(int index) {
        LineStyle.Dash[] dashes = LineStyle.Dash.values();
        return line(Math.floorMod(index, LINES.size()), Math.floorMod(index / LINES.size(), dashes.length));
    }

    /** The look with this colour and this way of breaking the line, both counted from 0 and repeating. */
    public static LineStyle line(int colour, int dash) {
        LineStyle.Dash[] dashes = LineStyle.Dash.values();
        return new LineStyle(
                LINES.get(Math.floorMod(colour, LINES.size())), dashes[Math.floorMod(dash, dashes.length)]);
    }

    /** Number of different line colours. */
    public static int lineColours() {
        return LINES.size();
    }

    /**
     * The look of an event of this type, as {@link Mark#kind()} names it or in words ({@code hard short}); more may follow
     * the type, as in {@code depletion_B}. Marks whose kind is a verdict look like it. Unknown types share one look.
     */
    public static MarkStyle event(String type) {
        for (String key = type.toLowerCase(Locale.ROOT).replace(' ', '_');
                ;
                key = key.substring(0, key.lastIndexOf('_'))) {
            if (EVENTS.containsKey(key)) {
                return EVENTS.get(key);
            }
            if (key.lastIndexOf('_') < 0) {
                return VERDICTS.getOrDefault(type.toUpperCase(Locale.ROOT), OTHER_EVENT);
            }
        }
    }

    /** The look of a verdict, by its upper-case name; unknown verdicts share one look. */
    public static MarkStyle verdict(String verdict) {
        return VERDICTS.getOrDefault(verdict.toUpperCase(Locale.ROOT), OTHER_VERDICT);
    }
}
