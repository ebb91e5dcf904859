package org.interphaselab.chart.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void textAndAttributesAreEscaped() {
        assertEquals(
                "<td title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; \"'</td>",
                Element.of("td", "<b> & \"'").set("title", "\"><script>").toString());
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertEquals(
                "<td>a\uFFFDb\uFFFDc\uFFFD</td>",
                Element.of("td", "a\u0000b\u001Bc\uD800").toString());
        assertEquals(
                "<td>\uFFFDtxt\uFFFD</td>", Element.of("td", "\u202Etxt\uFFFF").toString());
        assertEquals("<td>Ω 😀 mAh cm⁻²</td>", Element.of("td", "Ω 😀 mAh cm⁻²").toString());
    }

    @Test
    void onlyVoidElementsHaveNoEndTag() {
        assertEquals("<br/>\n", Element.of("br").toString());
        assertEquals("<td></td>", Element.of("td").toString());
    }
}
