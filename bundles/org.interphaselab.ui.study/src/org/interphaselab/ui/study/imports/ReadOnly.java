package org.interphaselab.ui.study.imports;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.ui.study.OpenStudy;

/** Says why a study cannot be changed. */
final class ReadOnly {

    private ReadOnly() {}

    static Problem problem(OpenStudy study) {
        return Problem.error(
                "STUDY_READ_ONLY",
                study.heldBy()
                        .map(holder -> "The study is open for reading only: it is held by " + holder + ".")
                        .orElse("The study is open for reading only."),
                Location.of(study.folder().path()),
                "Close it there and open it here again.");
    }
}
