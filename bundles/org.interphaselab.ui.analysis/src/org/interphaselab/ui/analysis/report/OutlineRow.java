package org.interphaselab.ui.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interphaselab.report.OutlinePart;

/** A line of the outline: the same as long as it is the same part of the same section, whatever is said of it. */
final class OutlineRow {

    private final OutlineRow section;
    private final OutlinePart part;

    private OutlineRow(OutlineRow section, OutlinePart part) {
        this.section = section;
        this.part = part;
    }

    static List<OutlineRow> of(List<OutlinePart> outline) {
        return outline.stream().map(part -> new OutlineRow(null, part)).toList();
    }

    OutlinePart part() {
        return part;
    }

    /** The section it belongs to, or null if it is one. */
    OutlineRow section() {
        return section;
    }

    List<OutlineRow> rows() {
        List<OutlineRow> rows = new ArrayList<>();
        part.parts().forEach(below -> rows.add(new OutlineRow(this, below)));
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineRow row
                && row.part.key().equals(part.key())
                && Objects.equals(row.section, section);
    }

    @Override
    public int hashCode() {
        return Objects.hash(section, part.key());
    }
}
