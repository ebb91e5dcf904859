package org.interphaselab.ui.analysis.verdict;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** The lines of the verdicts as a tree. */
final class VerdictTree implements ITreeContentProvider {

    private List<?> lines = List.of();

    @Override
    public void inputChanged(Viewer viewer, Object before, Object input) {
        lines = input == null ? List.of() : (List<?>) input;
    }

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
        return lines.stream()
                .filter(line -> ((VerdictLine) line).children().contains(element))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((VerdictLine) element).children().isEmpty();
    }
}
