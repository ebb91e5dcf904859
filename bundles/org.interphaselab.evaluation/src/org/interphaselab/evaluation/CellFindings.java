package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.evaluation.quality.QualityCheck;
import org.interphaselab.evaluation.quality.QualityControl;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Reservations about a cell: the quality of its recording, and what people decided about its events. */
final class CellFindings {

    private CellFindings() {}

    static Finding invalid(InvalidCell cell) {
        return new Finding(
                Finding.Level.WARNING,
                cell.code(),
                cell.cell().name(),
                "Cell " + cell.cell().name() + " cannot be evaluated: " + cell.reason() + ". " + cell.remedy(),
                List.of());
    }

    static List<Finding> warnings(MeasuredCell cell) {
        List<Finding> findings = new ArrayList<>();
        for (QualityCheck check : QualityControl.of(cell)) {
            if (check.reservation()) {
                findings.add(reservation(cell, check));
            }
        }
        findings.addAll(DecisionFindings.of(cell));
        return findings;
    }

    private static Finding reservation(MeasuredCell cell, QualityCheck check) {
        QualityCheck.Range range = check.evidence();
        boolean whole =
                range.fromSample() == 0 && range.toSample() == cell.scan().samples();
        return new Finding(
                Finding.Level.WARNING,
                check.code(),
                cell.cell().name(),
                cell.cell().name() + ": " + check.text(),
                List.of(new Evidence(
                        cell.cell().id(),
                        cell.cell().name(),
                        OptionalInt.empty(),
                        range.fromS(),
                        range.toS(),
                        whole
                                ? "whole recording"
                                : "samples " + range.fromSample() + " to " + (range.toSample() - 1)
                                        + (range.toSample() - range.fromSample() == 1 ? ", the first place" : ""))));
    }
}
