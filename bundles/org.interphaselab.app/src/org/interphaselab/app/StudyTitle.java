package org.interphaselab.app;

import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** What the window's title says. */
final class StudyTitle {

    private static final String PRODUCT = "Interphase Lab";

    private StudyTitle() {}

    static String of(StudyDesk desk) {
        return desk.current().map(study -> of(study) + " – " + PRODUCT).orElse(PRODUCT);
    }

    private static String of(OpenStudy study) {
        return (study.dirty() ? "*" : "")
                + study.name()
                + (study.synthetic() ? " (synthetic data)" : "")
                + (study.readOnly() ? " (read-only)" : "");
    }
}
