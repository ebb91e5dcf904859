package org.interphaselab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;
import org.junit.jupiter.api.Test;

class TableHtmlTest {

    @Test
    void aParagraphStandsBelowItsRow() {
        String explanation = "word ".repeat(80).strip();
        String html = html(table(List.of("Name", "Explanation"), List.of(List.of("MII-1", explanation))));
        assertTrue(html.contains("<td colspan=\"1\"><span class=\"label\">Explanation: </span>" + explanation), html);
        assertFalse(html.contains("scope=\"col\">Explanation"), html);
    }

    @Test
    void aColumnThatSaysNothingIsLeftOut() {
        String html = html(table(List.of("Name", "Remark"), List.of(Arrays.asList("a", null))));
        assertFalse(html.contains("Remark"), html);
    }

    @Test
    void manyColumnsLeaveSentencesARowOfTheirOwnAndWordsThatAreAllAlikeTheCaption() {
        List<String> labels = List.of("Name", "A", "B", "C", "D", "E", "Remark", "Catalog");
        String sentence = "a sentence that is longer than a few words are";
        List<Object> first = List.of("x", 1.0, 2.0, 3.0, 4.0, 5.0, sentence, "catalog 1");
        List<Object> second = List.of("y", 1.0, 2.0, 3.0, 4.0, 5.0, sentence + "!", "catalog 1");
        String html = html(table(labels, List.of(first, second)));
        assertTrue(html.contains("A table; Catalog in all rows: catalog 1</caption>"), html);
        assertFalse(html.contains("scope=\"col\">Catalog"), html);
        assertTrue(html.contains("<td colspan=\"6\"><span class=\"label\">Remark: </span>" + sentence), html);
        String few = html(table(labels.subList(5, 8), List.of(first.subList(5, 8), second.subList(5, 8))));
        assertTrue(few.contains(">Catalog</th>") && few.contains(">Remark</th>"), few);
    }

    @Test
    void numbersThatHaveNoRoomAcrossThePageStandBelowTheirRow() {
        List<String> labels = new ArrayList<>(List.of("Name"));
        List<Object> row = new ArrayList<>(List.of("MII-1"));
        for (int i = 1; i <= 12; i++) {
            labels.add("Fraction " + i);
            row.add(Estimate.of(10.362, 0.0514, "%"));
        }
        String html = html(table(labels, List.of(row)));
        assertTrue(html.contains("scope=\"col\" class=\"number\">Fraction 1\u00A0/\u00A0%<"), html);
        assertTrue(html.contains("<span class=\"label\">Fraction 12\u00A0/\u00A0%: </span>10.362"), html);
        assertFalse(html.contains(">Fraction 12\u00A0/\u00A0%</th>"), html);
        String few = html(table(labels.subList(0, 6), List.of(row.subList(0, 6))));
        assertFalse(few.contains("class=\"label\""), few);
    }

    @Test
    void aLongTableIsFoldedAndSaysItsLength() {
        List<List<Object>> rows = new ArrayList<>();
        for (long i = 0; i < 60; i++) {
            rows.add(List.of(i));
        }
        assertTrue(html(table(List.of("N"), rows)).contains("(60 rows).</summary>"));
        assertFalse(html(table(List.of("N"), rows.subList(0, 59))).contains("<details>"));
    }

    @Test
    void estimatesOfDifferentUnitsKeepTheirUnit() {
        List<List<Object>> rows = List.of(List.of(Estimate.of(1, "mV")), List.of(Estimate.of(2, "h")));
        String html = html(table(List.of("Value"), rows));
        assertTrue(html.contains(">1 mV<") && html.contains(">2 h<"), html);
    }

    @Test
    void evidenceIsShownOnceAndNamedAfterwards() {
        List<Evidence> evidence =
                List.of(new Evidence("c", "cell 7", OptionalInt.of(3), 0, 3600, "the limit is reached"));
        Finding verdict = new Finding(Finding.Level.VERDICT, "DETRIMENTAL", "MII-2", "harms", evidence);
        Finding flag = new Finding(Finding.Level.FLAG, "SYMMETRIC_MISLEADING", "MII-2", "misleads", evidence);
        String html = FindingsHtml.of(List.of(flag, verdict)).toString();
        assertEquals(2, html.split("the limit is reached", -1).length);
        assertTrue(html.contains("the same evidence as the verdict DETRIMENTAL of MII-2"), html);
    }

    private static String html(Table table) {
        return TableHtml.of(table, new Numbering("")).toString();
    }

    private static Table table(List<String> labels, List<List<Object>> rows) {
        List<Table.Column> columns = labels.stream()
                .map(label -> new Table.Column("column " + label, label, "1"))
                .toList();
        return new Table("t", "A table", columns, rows);
    }
}
