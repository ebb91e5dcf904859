package org.interphaselab.ui.study.handlers;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** A handler that is enabled only where it makes sense for the open study. */
public abstract class DeskHandler extends AbstractHandler {

    private final StudyDesk desk = PlatformUI.getWorkbench().getService(StudyDesk.class);
    private final Consumer<DeskChange> watcher = change -> refresh();

    /** A handler that follows the desk until it is disposed. */
    protected DeskHandler() {
        desk.watch(watcher);
    }

    /** The desk. */
    protected final StudyDesk desk() {
        return desk;
    }

    /** The command it handles where the menu's words depend on the study, else empty. */
    protected String wordedCommand() {
        return "";
    }

    /** Whether it makes sense now. */
    protected abstract boolean possible(Optional<OpenStudy> study);

    /** Does it. */
    protected abstract void perform(Shell shell, ExecutionEvent event) throws ExecutionException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        if (possible(desk.current())) {
            perform(HandlerUtil.getActiveShellChecked(event), event);
        }
        return null;
    }

    @Override
    public final void setEnabled(Object evaluationContext) {
        setBaseEnabled(possible(desk.current()));
    }

    @Override
    public void dispose() {
        desk.unwatch(watcher);
        super.dispose();
    }

    private void refresh() {
        setBaseEnabled(possible(desk.current()));
        if (!wordedCommand().isEmpty()) {
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(wordedCommand(), null);
        }
    }
}
