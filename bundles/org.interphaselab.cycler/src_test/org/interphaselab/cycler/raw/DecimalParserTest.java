package org.interphaselab.cycler.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Every decimal number is read as the platform reads it, to the last bit. */
class DecimalParserTest {

    private final DecimalParser parser = new DecimalParser('.');

    private boolean parse(String text) {
        return parser.parse(text.toCharArray(), 0, text.length());
    }

    @Property
    void anyDoubleAsWritten(@ForAll double value) {
        assertTrue(parse(Double.toString(value)));
        assertEquals(value, parser.value());
    }

    @Property
    void anyDigitsWithPointAndExponent(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 25) String digits,
            @ForAll @IntRange(max = 25) int point,
            @ForAll @IntRange(min = -330, max = 330) int exponent) {
        int at = Math.min(point, digits.length());
        String text = "-" + digits.substring(0, at) + "." + digits.substring(at) + "e" + exponent;
        assertTrue(parse(text), text);
        assertEquals(Double.parseDouble(text), parser.value(), text);
    }

    @Property
    void whatIsReadAsANumberThePlatformReadsAlike(
            @ForAll @Chars({'0', '1', '9', '.', '-', '+', 'e', 'E', 'x', ' '}) @StringLength(max = 8) String text) {
        if (parse(text) && !Double.isNaN(parser.value())) {
            assertEquals(Double.parseDouble(text.strip()), parser.value(), text);
        }
    }

    @Example
    void whatIsNoNumberIsTold() {
        for (String text : new String[] {"1.2.3", "1e", "--1", "0x10", "1f", "1,5", "-", ".", "e5", "1e+", "rest"}) {
            assertFalse(parse(text), text);
        }
        for (String text : new String[] {"", "  ", "NaN", "null", "N/A", "none"}) {
            assertTrue(parse(text) && Double.isNaN(parser.value()), text);
        }
    }
}
