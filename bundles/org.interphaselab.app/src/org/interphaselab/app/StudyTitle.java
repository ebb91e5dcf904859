package org.interphaselab.app;

import org.eclipse.osgi.util.NLS;
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
        String name = study.name();
        if (study.synthetic()) {
            name = NLS.bind(Messages.Title_synthetic, name);
        }
        if (study.readOnly()) {
            name = NLS.bind(Messages.Title_readOnly, name);
        }
        return (study.dirty() ? "*" : "") + name;
    }
}
