package org.interphaselab.ui.analysis.report;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The sections of a report and what they consist of. */
final class OutlineTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineRow) parent).rows().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineRow) element).section();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineRow) element).part().parts().isEmpty();
    }
}
