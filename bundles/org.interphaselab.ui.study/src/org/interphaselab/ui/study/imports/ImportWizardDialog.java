package org.interphaselab.ui.study.imports;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;

/** The window of the import. */
final class ImportWizardDialog extends WizardDialog {

    ImportWizardDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Ids.name(shell, RecordingImport.ID);
        HelpContexts.set(shell, "importing");
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        String name =
                switch (id) {
                    case IDialogConstants.NEXT_ID -> "next";
                    case IDialogConstants.BACK_ID -> "back";
                    case IDialogConstants.FINISH_ID -> "finish";
                    default -> "button" + id;
                };
        return Ids.name(super.createButton(parent, id, words(id, label), isDefault), RecordingImport.ID + "." + name);
    }

    /** The platform speaks English alone, as long as it comes without its language packs. */
    private static String words(int id, String label) {
        return switch (id) {
            case IDialogConstants.HELP_ID -> Messages.Button_help;
            case IDialogConstants.NEXT_ID -> Messages.Button_next;
            case IDialogConstants.BACK_ID -> Messages.Button_back;
            case IDialogConstants.FINISH_ID -> Messages.Button_finish;
            default -> label;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        // JFace makes this one by itself
        Ids.name(getButton(IDialogConstants.CANCEL_ID), RecordingImport.ID + ".cancel")
                .setText(Messages.Button_cancel);
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        return new Point(Math.max(natural.x, 980), Math.max(natural.y, 720));
    }
}
