package org.interphaselab.ui.study.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.find.FindDialog;
import org.interphaselab.ui.study.find.StudySearch.Hit;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.properties.FormView;

/** Finds objects of the study by name, value or place, and goes to them. */
public final class FindHandler extends DeskHandler {

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        FindDialog dialog = new FindDialog(shell, desk().current().orElseThrow(), hit -> show(page, hit));
        dialog.open();
        desk().watch(dialog.getShell(), change -> {
            if (change == DeskChange.STUDY) {
                dialog.close();
            }
        });
    }

    private static void show(IWorkbenchPage page, Hit hit) {
        NavigatorView.show(page, hit.object());
        try {
            if (hit.feature().isPresent()) {
                ((FormView) page.showView(FormView.ID))
                        .go(hit.object(), hit.feature().get());
            }
        } catch (PartInitException e) {
            throw new IllegalStateException("a view of this program cannot be shown", e);
        }
    }
}
