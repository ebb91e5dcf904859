package org.interphaselab.app.welcome;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.interphaselab.app.Messages;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.ThemeColours;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.StudyDesk;

/** Where to begin. Gone as soon as a study is open; Help > Welcome brings it back. */
public final class WelcomePart extends IntroPart {

    /** The welcome's id. */
    public static final String ID = "org.interphaselab.app.welcome";

    private static final String SHEETS = "org.interphaselab.app.cheatsheet.";
    private static final String PAGES = "/org.interphaselab.help/pages/";
    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
    private static final String SHEETS_VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final int MARGIN = 40;

    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "welcome");
        parent.setLayout(new FillLayout());
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, 10)
                .applyTo(page);
        WelcomeTexts texts = new WelcomeTexts(page, ThemeColours.of(scroll));
        texts.title(Messages.Welcome_title, Messages.Welcome_what);
        begin(texts, texts.column(Messages.Welcome_begin));
        learn(texts, texts.column(Messages.Welcome_learn));
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        StudyDesk desk = getIntroSite().getService(StudyDesk.class);
        desk.watch(page, change -> {
            if (change == DeskChange.STUDY && desk.current().isPresent() && !page.isDisposed()) {
                // not while the desk still tells others
                page.getDisplay().asyncExec(this::close);
            }
        });
        makeRoom();
    }

    /** It fills the window: what is opened while it is there, help or a cheat sheet, would come up behind it. */
    private void makeRoom() {
        IPartListener2 others = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference other) {
                if (List.of(HELP_VIEW, SHEETS_VIEW).contains(other.getId())) {
                    page.getDisplay().asyncExec(WelcomePart.this::close);
                }
            }
        };
        IWorkbenchPage window = getIntroSite().getPage();
        window.addPartListener(others);
        page.addDisposeListener(event -> window.removePartListener(others));
    }

    private void begin(WelcomeTexts texts, Composite column) {
        texts.link(column, "example", Messages.Welcome_example, Messages.Welcome_exampleText, this::example);
        texts.link(
                column,
                "new",
                Messages.Welcome_new,
                Messages.Welcome_newText,
                () -> command("org.interphaselab.ui.study.new"));
        texts.link(
                column,
                "open",
                Messages.Welcome_open,
                Messages.Welcome_openText,
                () -> command("org.interphaselab.ui.study.open"));
        texts.link(column, "import", Messages.Welcome_import, Messages.Welcome_importText, () -> sheet("import"));
    }

    private void learn(WelcomeTexts texts, Composite column) {
        texts.link(
                column,
                "sheet.verdict",
                Messages.Welcome_verdictSheet,
                Messages.Welcome_verdictSheetText,
                () -> sheet("verdict"));
        texts.link(
                column,
                "sheet.study",
                Messages.Welcome_studySheet,
                Messages.Welcome_studySheetText,
                () -> sheet("study"));
        texts.link(
                column, "help", Messages.Welcome_help, Messages.Welcome_helpText, () -> help("getting-started.html"));
        texts.link(column, "news", Messages.Welcome_news, Messages.Welcome_newsText, () -> help("new.html"));
    }

    private void example() {
        new ExampleOpening(shell()).open();
    }

    private void sheet(String name) {
        close();
        new OpenCheatSheetAction(SHEETS + name).run();
    }

    private static void help(String name) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(PAGES + name);
    }

    private void command(String id) {
        try {
            getIntroSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new IllegalStateException("the command " + id + " of this program cannot be run", e);
        }
    }

    private void close() {
        if (!page.isDisposed()) {
            IWorkbenchPage shown = getIntroSite().getPage();
            PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
            WelcomePerspective.leave(shown);
        }
    }

    /** Nothing is left to see where the welcome was alone. */
    @Override
    public void dispose() {
        IWorkbenchPage shown = getIntroSite().getPage();
        if (!PlatformUI.getWorkbench().isClosing()) {
            getIntroSite().getShell().getDisplay().asyncExec(() -> WelcomePerspective.leave(shown));
        }
        super.dispose();
    }

    private Shell shell() {
        return getIntroSite().getShell();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // it looks the same beside other parts
    }
}
