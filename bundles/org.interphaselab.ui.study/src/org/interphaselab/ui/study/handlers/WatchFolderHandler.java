package org.interphaselab.ui.study.handlers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.imports.FolderWatching;
import org.interphaselab.ui.study.imports.RecordingImport;

/** Begins to watch a folder for the study, or stops it; the menu says which. */
public final class WatchFolderHandler extends DeskHandler implements IElementUpdater {

    /** The command it handles. */
    public static final String COMMAND = "org.interphaselab.ui.study.watch";

    private final Runnable refresh =
            () -> PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);

    /** A handler whose words follow the watching until it is disposed. */
    public WatchFolderHandler() {
        watching().watch(refresh);
    }

    @Override
    public void dispose() {
        watching().unwatch(refresh);
        super.dispose();
    }

    @Override
    protected String wordedCommand() {
        return COMMAND;
    }

    @Override
    protected boolean possible(Optional<OpenStudy> study) {
        return study.filter(open -> !open.readOnly()).isPresent();
    }

    @Override
    protected void perform(Shell shell, ExecutionEvent event) {
        FolderWatching watching = watching();
        if (watching.task().isPresent()) {
            watching.stop();
            return;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.Watch_title);
        dialog.setMessage(Messages.Watch_message);
        String folder = dialog.open();
        if (folder != null) {
            PlatformUI.getWorkbench().getService(RecordingImport.class).watchFolder(shell, Path.of(folder));
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String text = watching()
                .task()
                .map(task -> NLS.bind(Messages.Watch_stop, task))
                .orElse(Messages.Watch_menu);
        element.setText(text);
    }

    private static FolderWatching watching() {
        return PlatformUI.getWorkbench().getService(FolderWatching.class);
    }
}
