package org.interphaselab.ui.study.navigator;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Study;
import org.interphaselab.ui.study.OpenStudy;

/**
 * The tree as the field thinks of a study: interphases with the cells that test them, and their recordings; then the
 * designs, protocols and materials they share. Everything deeper is as EMF.Edit tells it.
 */
final class StudyTree implements ITreeContentProvider {

    private final AdapterFactory providers;

    StudyTree(AdapterFactory providers) {
        this.providers = providers;
    }

    @Override
    public Object[] getElements(Object input) {
        return new Object[] {((OpenStudy) input).study()};
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Study study -> ofStudy(study).toArray();
            case Interphase interphase -> cells(interphase).toArray();
            case StudyGroup group -> group.members().toArray();
            default -> edit(parent).getChildren(parent).toArray();
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case StudyGroup group -> group.study();
            case Cell cell when cell.getInterphase() != null -> cell.getInterphase();
            case EObject object -> StudyGroup.of(object).map(Object.class::cast).orElse(object.eContainer());
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    private static List<Cell> cells(Interphase interphase) {
        return interphase.eContainer() instanceof Study study
                ? study.getCells().stream()
                        .filter(cell -> cell.getInterphase() == interphase)
                        .toList()
                : List.of();
    }

    private static List<Object> ofStudy(Study study) {
        List<Object> children = new ArrayList<>(study.getInterphases());
        for (StudyGroup.Kind kind : StudyGroup.Kind.values()) {
            StudyGroup group = new StudyGroup(study, kind);
            if (kind != StudyGroup.Kind.UNPLACED || !group.members().isEmpty()) {
                children.add(group);
            }
        }
        return children;
    }

    private ITreeItemContentProvider edit(Object object) {
        return (ITreeItemContentProvider) providers.adapt(object, ITreeItemContentProvider.class);
    }
}
