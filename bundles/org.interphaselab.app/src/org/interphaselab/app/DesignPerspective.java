package org.interphaselab.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Navigator left, the design of the interphase with its simulation beside it, what experiments it asks for below. */
public final class DesignPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.interphaselab.app.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.16f, area).addView("org.interphaselab.ui.study.navigator");
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.TOP, 0.70f, area);
        centre.addView("org.interphaselab.ui.analysis.design");
        centre.addPlaceholder("org.interphaselab.ui.analysis.result:*");
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.6f, area);
        right.addView("org.interphaselab.ui.study.form");
        right.addView("org.interphaselab.ui.study.properties");
        IFolderLayout below = layout.createFolder("below", IPageLayout.LEFT, 0.5f, "right");
        below.addView("org.interphaselab.ui.analysis.composition");
        below.addView("org.interphaselab.ui.analysis.foil");
        below.addView("org.interphaselab.ui.analysis.verdicts");
        below.addPlaceholder("org.eclipse.ui.views.ProgressView");
        below.addPlaceholder("org.eclipse.pde.runtime.LogView");
    }
}
