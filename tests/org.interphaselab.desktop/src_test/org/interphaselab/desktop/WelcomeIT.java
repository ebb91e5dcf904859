package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.InterphaseVerdict;
import org.interphaselab.ui.study.StudyDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the welcome to the first verdict. */
class WelcomeIT {

    private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    private static final String HELP = "org.eclipse.help.ui.HelpView";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void theExampleOpensAsACopyAndIsEvaluated() {
        Path original = Path.of(System.getProperty("lab.example"));
        welcome();
        Screenshots.take("welcome");
        click("example");
        Await.until("the example", () -> desk().current().isPresent());
        Path copy = Ui.get(() -> desktop.study().folder().path());
        assertNotEquals(original, copy);
        assertTrue(
                copy.startsWith(Path.of(Platform.getInstanceLocation().getURL().getPath())), copy.toString());
        Await.until("the welcome to make room", () -> !welcomed());
        Desktop.command("org.interphaselab.ui.analysis.evaluate");
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Await.until("the verdicts", () -> evaluation.verdicts().isPresent());
        List<String> words = Ui.get(() -> desktop.study().study().getInterphases().stream()
                .map(interphase -> evaluation
                        .verdicts()
                        .flatMap(reading -> reading.interphase(interphase.getId()))
                        .map(InterphaseVerdict::verdict)
                        .orElse("none"))
                .sorted()
                .toList());
        assertEquals(List.of("BENEFICIAL", "DETRIMENTAL", "DETRIMENTAL", "REFERENCE"), words);
    }

    @Test
    void aCheatSheetLeadsToTheFirstVerdict() {
        welcome();
        click("sheet.verdict");
        Await.until("the cheat sheet", () -> page().findView(SHEETS) != null);
        Await.until("the welcome to make room", () -> !welcomed());
        Screenshots.take("cheat-sheet");
        Ui.run(() -> page().hideView(page().findView(SHEETS)));
    }

    @Test
    void helpAndCheatSheetsFromTheMenuAreNotHiddenBehindIt() {
        welcome();
        Ui.run(() -> new OpenCheatSheetAction("org.interphaselab.app.cheatsheet.study").run());
        Await.until("the welcome to make room for a cheat sheet", () -> seen(SHEETS) && !welcomed());
        Ui.run(() -> page().hideView(page().findView(SHEETS)));
        welcome();
        Ui.run(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.interphaselab.help.welcome"));
        Await.until("the welcome to make room for help", () -> seen(HELP) && !welcomed());
        Ui.run(() -> page().hideView(page().findView(HELP)));
    }

    private static boolean seen(String view) {
        return Ui.get(() -> page().findView(view) != null && page().isPartVisible(page().findView(view)));
    }

    @Test
    void everyEntryHasWords() {
        welcome();
        for (String name :
                List.of("example", "new", "open", "import", "sheet.verdict", "sheet.study", "help", "news")) {
            String words = Ui.get(() -> link(name).getText());
            assertTrue(words.matches("<a>\\p{Lu}.+</a>"), words);
        }
        Ui.run(() -> PlatformUI.getWorkbench()
                .getIntroManager()
                .closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
    }

    private static void welcome() {
        Ui.run(() -> desk().clear());
        Desktop.command("org.eclipse.ui.help.quickStartAction");
        Await.until("the welcome", WelcomeIT::welcomed);
    }

    private static boolean welcomed() {
        return PlatformUI.getWorkbench().getIntroManager().getIntro() != null;
    }

    private static void click(String name) {
        Ui.start(() -> link(name).notifyListeners(SWT.Selection, new Event()));
    }

    private static Link link(String name) {
        return Find.byId(Link.class, "welcome." + name).orElseThrow();
    }

    private static org.eclipse.ui.IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static StudyDesk desk() {
        return Desktop.service(StudyDesk.class);
    }
}
