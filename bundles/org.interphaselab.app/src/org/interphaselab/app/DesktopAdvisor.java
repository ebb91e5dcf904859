package org.interphaselab.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.interphaselab.app.welcome.WelcomePerspective;
import org.interphaselab.ui.study.StudyOpening;

/** How the workbench looks and what it does first and last. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private final Optional<Path> study;

    /** @param study the study folder to open at the start */
    DesktopAdvisor(Optional<Path> study) {
        this.study = study;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return study.isEmpty() ? WelcomePerspective.ID : StudyPerspective.ID;
    }

    @Override
    public void preStartup() {
        if (study.isEmpty()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            WelcomePerspective.begin(
                    workbench.getService(MApplication.class), workbench.getService(EModelService.class));
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindowAdvisor(configurer, study.isEmpty());
    }

    @Override
    public void postStartup() {
        StartClasses.Opened.mark();
        study.ifPresent(folder -> opening().open(shell(), folder));
    }

    @Override
    public boolean preShutdown() {
        return opening().close(shell());
    }

    private static StudyOpening opening() {
        return PlatformUI.getWorkbench().getService(StudyOpening.class);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }
}
