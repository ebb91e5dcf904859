package org.interphaselab.ui.analysis.report;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.ReportPart;
import org.interphaselab.report.OutlinePart;
import org.interphaselab.ui.study.OpenStudy;

/** Changes the arrangement of the report in the study, as steps that can be undone. */
final class ArrangementEdit {

    private ArrangementEdit() {}

    /** The parts with one of them in place of another, wherever that stands. */
    static List<OutlinePart> replaced(List<OutlinePart> parts, OutlinePart old, OutlinePart fresh) {
        return parts.stream()
                .map(part -> part == old ? fresh : part.with(replaced(part.parts(), old, fresh)))
                .toList();
    }

    /** The parts with one of them so many places further down among its neighbours; at an end it stays. */
    static List<OutlinePart> moved(List<OutlinePart> parts, OutlinePart moving, int by) {
        int from = indexOf(parts, moving);
        if (from < 0) {
            return parts.stream()
                    .map(part -> part.with(moved(part.parts(), moving, by)))
                    .toList();
        }
        List<OutlinePart> list = new ArrayList<>(parts);
        list.add(Math.clamp((long) from + by, 0, list.size() - 1), list.remove(from));
        return list;
    }

    /** Makes it the study's arrangement. */
    static void apply(OpenStudy study, String label, List<OutlinePart> parts) {
        List<ReportPart> fresh = new ArrayList<>();
        parts.forEach(part -> fresh.add(part(part)));
        // parts of analyses that are not there now keep what was said of them
        study.study().getReportParts().stream()
                .filter(old -> parts.stream().noneMatch(part -> part.key().equals(old.getKey())))
                .forEach(old -> fresh.add(EcoreUtil.copy(old)));
        set(study, label, fresh);
    }

    /** Gives the study the usual arrangement again. */
    static void reset(OpenStudy study) {
        set(study, Messages.Step_usual, List.of());
    }

    private static void set(OpenStudy study, String label, List<ReportPart> parts) {
        study.present(
                label,
                SetCommand.create(study.domain(), study.study(), ModelPackage.Literals.STUDY__REPORT_PARTS, parts));
    }

    private static ReportPart part(OutlinePart part) {
        ReportPart made = ModelFactory.eINSTANCE.createReportPart();
        made.setKey(part.key());
        made.setLeftOut(part.leftOut());
        if (!part.caption().isBlank()) {
            made.setCaption(part.caption());
        }
        part.parts().forEach(below -> made.getParts().add(part(below)));
        return made;
    }

    private static int indexOf(List<OutlinePart> parts, OutlinePart wanted) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
