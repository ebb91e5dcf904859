package org.interphaselab.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report that people may move, leave out and caption: a section, or a table or figure of one. What closes
 * every report (limits, methods, problems, provenance, references) is none: it says what the results rest on.
 *
 * @param key what it is: the id of an analysis; in a section {@code figure:ID}, {@code table:ID}, {@code findings} or
 *     {@code numbers}
 * @param title its usual heading or caption
 * @param caption the heading or caption that somebody gave it, or empty
 * @param leftOut whether the report is without it
 * @param parts what it consists of, in the order of the report
 */
public record OutlinePart(String key, String title, String caption, boolean leftOut, List<OutlinePart> parts) {

    public OutlinePart {
        parts = List.copyOf(parts);
    }

    /** The sections of a report in its order, with those left out. */
    public static List<OutlinePart> of(ReportContent content) {
        List<OutlinePart> sections = new ArrayList<>();
        for (ReportSection section : content.ordered()) {
            Arrangement within = content.arrangement().within(section.info().id());
            List<OutlinePart> parts = SectionHtml.blocks(section.result(), new Numbering(""), within).stream()
                    .map(block ->
                            part(content.arrangement().within(section.info().id()), block.key(), block.title()))
                    .toList();
            sections.add(part(
                            content.arrangement(),
                            section.info().id(),
                            section.info().name())
                    .with(parts));
        }
        return sections;
    }

    /** The heading or caption it has. */
    public String shown() {
        return caption.isBlank() ? title : caption;
    }

    /** The same of other parts. */
    public OutlinePart with(List<OutlinePart> others) {
        return new OutlinePart(key, title, caption, leftOut, others);
    }

    /** The same under another caption, or under its usual one when that is empty. */
    public OutlinePart captioned(String other) {
        return new OutlinePart(key, title, other.equals(title) ? "" : other, leftOut, parts);
    }

    /** The same, shown or left out. */
    public OutlinePart shown(boolean yes) {
        return new OutlinePart(key, title, caption, !yes, parts);
    }

    private static OutlinePart part(Arrangement arrangement, String key, String title) {
        return new OutlinePart(key, title, arrangement.caption(key, ""), arrangement.leftOut(key), List.of());
    }
}
