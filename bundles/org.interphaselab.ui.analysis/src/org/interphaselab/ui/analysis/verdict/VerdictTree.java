package org.interphaselab.ui.analysis.verdict;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the verdicts as a tree. */
final class VerdictTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((VerdictLine) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((VerdictLine) element).children().isEmpty();
    }
}
