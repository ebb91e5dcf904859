package org.interphaselab.ui.analysis.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Link;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.run.ResultView;

/**
 * What can be done: the two columns of Fig. 4 of Su, Fu et al. (EES Batteries 2025, 1, 242). Each way leads to the lever or
 * the analysis that goes it.
 */
final class Directions {

    /** Begins the names of its links, see {@link Ids}. */
    static final String ID = "design.direction.";

    /** Longer lines are wrapped. */
    private static final int WIDTH = 180;

    private final Evaluation evaluation;
    private final List<Link> ofStudy = new ArrayList<>();

    /** Adds both columns to a grid. */
    Directions(Composite grid, Levers levers, Evaluation evaluation, Runnable approach) {
        this.evaluation = evaluation;
        Group raise = group(grid, Messages.Raise_title);
        link(raise, "round", Messages.Raise_round, levers.aspectRatio()::focus);
        link(raise, "large", Messages.Raise_large, levers.size()::focus);
        link(raise, "envelope", Messages.Raise_envelope, levers.envelope()::focus);
        analysis(raise, "map", Messages.Raise_map, "percolation-design");
        Group promote = group(grid, Messages.Promote_title);
        analysis(promote, "alloys", Messages.Promote_alloys, "alloy-screening");
        link(promote, "approach", Messages.Promote_approach, approach);
        analysis(promote, "mixture", Messages.Promote_mixture, "mixing-ratio");
        analysis(promote, "dopants", Messages.Promote_dopants, "dopant-levels");
    }

    /** Says whether a study is open: analyses need one. */
    void study(boolean open) {
        ofStudy.forEach(link -> link.setEnabled(open));
    }

    private static Group group(Composite grid, String title) {
        Group group = new Group(grid, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().margins(6, 2).spacing(0, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Link link(Composite parent, String id, String text, Runnable action) {
        Link link = Ids.name(new Link(parent, SWT.NONE), ID + id);
        link.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(link);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private void analysis(Composite parent, String id, String text, String analysisId) {
        ofStudy.add(link(parent, id, text, () -> evaluation
                .catalog()
                .byId(analysisId)
                .ifPresent(analysis -> evaluation.run(
                        parent.getShell(), analysis, Map.of(), () -> ResultView.show(analysisId, parent.getShell())))));
    }
}
