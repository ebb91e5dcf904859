package org.interphaselab.ui.study.imports;

import org.eclipse.osgi.util.NLS;
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
                        .map(holder -> NLS.bind(Messages.ReadOnly_held, holder))
                        .orElse(Messages.ReadOnly_only),
                Location.of(study.folder().path()),
                Messages.ReadOnly_remedy);
    }
}
