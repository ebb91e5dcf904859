package org.interphaselab.ui.study.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.model.Ids;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Study;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyOpening;

/** Makes an empty study in a folder; its name is the folder's until the user says another. */
public final class NewStudyHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return true;
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(Messages.New_title);
        dialog.setMessage(Messages.New_message);
        // among the folders used last none can be made
        dialog.setFilterPath(System.getProperty("user.home"));
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = Path.of(chosen);
            Study study = ModelFactory.eINSTANCE.createStudy();
            study.setId(Ids.create());
            study.setName(String.valueOf(folder.getFileName()));
            PlatformUI.getWorkbench().getService(StudyOpening.class).create(shell, folder, study);
        }
    }
}
