package org.interphaselab.ui.study.properties;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the properties as a tree. */
final class PropertyTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PropertyRow.Part part ? part.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof PropertyRow.Part part && !part.rows().isEmpty();
    }
}
