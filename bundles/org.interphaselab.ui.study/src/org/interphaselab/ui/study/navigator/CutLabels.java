package org.interphaselab.ui.study.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.interphaselab.ui.CutTexts;

/** Labels with quiet remarks, which end in dots where the tree is too narrow for them. */
final class CutLabels extends DelegatingStyledCellLabelProvider {

    private final Tree tree;

    CutLabels(IStyledLabelProvider labels, Tree tree) {
        super(labels);
        this.tree = tree;
    }

    @Override
    protected void paint(Event event, Object element) {
        if (!CutTexts.paint(tree, event)) {
            super.paint(event, element);
        }
    }
}
