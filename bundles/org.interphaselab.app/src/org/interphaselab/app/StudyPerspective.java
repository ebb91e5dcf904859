package org.interphaselab.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Navigator left, chart in the middle, cell matrix and verdicts below it, properties right and what guides below them. */
public final class StudyPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.interphaselab.app.study";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.16f, area).addView("org.interphaselab.ui.study.navigator");
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, area);
        right.addView("org.interphaselab.ui.study.properties");
        right.addView("org.interphaselab.ui.study.form");
        // what guides stays in sight while forms are filled
        IPlaceholderFolderLayout guide = layout.createPlaceholderFolder("guide", IPageLayout.BOTTOM, 0.5f, "right");
        guide.addPlaceholder("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        guide.addPlaceholder("org.eclipse.help.ui.HelpView");
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.TOP, 0.5f, area);
        centre.addView("org.interphaselab.ui.analysis.voltage");
        centre.addView("org.interphaselab.ui.analysis.report");
        centre.addPlaceholder("org.interphaselab.ui.analysis.design");
        centre.addPlaceholder("org.interphaselab.ui.analysis.result:*");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.46f, "centre");
        below.addView("org.interphaselab.ui.analysis.matrix");
        below.addView("org.interphaselab.ui.analysis.verdicts");
        below.addView("org.interphaselab.ui.study.problems");
        below.addView("org.interphaselab.ui.analysis.composition");
        below.addView("org.interphaselab.ui.analysis.foil");
        below.addPlaceholder("org.eclipse.ui.views.ProgressView");
        below.addPlaceholder("org.eclipse.pde.runtime.LogView");
    }
}
