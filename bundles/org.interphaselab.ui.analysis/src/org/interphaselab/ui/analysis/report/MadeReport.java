package org.interphaselab.ui.analysis.report;

import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.model.Study;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.ReportSection;
import org.interphaselab.report.study.StudyReport;
import org.interphaselab.study.recording.StudySnapshot;
import org.osgi.framework.FrameworkUtil;

/**
 * What a report is made from.
 *
 * @param snapshot the study it is about
 * @param sections what was found
 * @param problems what must be known about the input
 */
record MadeReport(StudySnapshot snapshot, List<ReportSection> sections, List<Problem> problems) {

    MadeReport {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** What it shows, arranged as the study says now. */
    ReportContent content(Study study) {
        return StudyReport.content(study, snapshot, sections, problems, version());
    }

    /** The version of this program. */
    static String version() {
        return FrameworkUtil.getBundle(MadeReport.class).getVersion().toString();
    }
}
