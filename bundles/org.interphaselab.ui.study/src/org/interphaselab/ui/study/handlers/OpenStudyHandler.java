package org.interphaselab.ui.study.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyOpening;

/** Asks for a study folder and opens it. */
public final class OpenStudyHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return true;
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Open_title);
        dialog.setMessage(Messages.Open_message);
        String folder = dialog.open();
        if (folder != null) {
            PlatformUI.getWorkbench().getService(StudyOpening.class).open(shell, Path.of(folder));
        }
    }
}
