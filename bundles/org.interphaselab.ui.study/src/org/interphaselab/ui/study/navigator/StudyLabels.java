package org.interphaselab.ui.study.navigator;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Recording;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.ModelImages;

/** Names as EMF.Edit gives them, with a quiet remark where it helps to find one's way. */
final class StudyLabels extends LabelProvider implements IStyledLabelProvider {

    private final AdapterFactory providers;
    private final ModelImages images;

    StudyLabels(AdapterFactory providers, ModelImages images) {
        this.providers = providers;
        this.images = images;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof StudyGroup group) {
            return group.title();
        }
        return ((IItemLabelProvider) providers.adapt(element, IItemLabelProvider.class)).getText(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        String remark = remark(element);
        return remark.isEmpty() ? text : text.append("  " + remark, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof EObject object ? images.of(object.eClass()) : images.folder();
    }

    private String remark(Object element) {
        return switch (element) {
            case Interphase interphase when interphase.isControl() -> Messages.Navigator_control;
            case Cell cell when cell.getRecordings().isEmpty() -> Messages.Navigator_noRecording;
            case Recording recording when recording.getSyntheticNote() != null -> Messages.Navigator_synthetic;
            case StudyGroup group -> "(" + group.members().size() + ")";
            default -> "";
        };
    }
}
