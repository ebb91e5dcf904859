package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The help is whole, is opened by F1 where a question arises, and is served to this machine alone. */
class HelpIT {

    private static final String BUNDLE = "/org.interphaselab.help/";
    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#:]+)(#[^\"]*)?\"");

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void everyPageOfTheContentsIsThereAndEveryLinkLeadsSomewhere() throws IOException {
        Set<String> pages = new TreeSet<>();
        IToc contents = Stream.of(HelpSystem.getTocs())
                .filter(toc -> toc.getLabel().equals("Interphase Lab"))
                .findFirst()
                .orElseThrow();
        pages.add(contents.getTopic(null).getHref());
        collect(contents.getTopics(), pages);
        assertTrue(pages.size() >= 11, pages.toString());
        List<String> broken = new ArrayList<>();
        for (String page : pages) {
            Matcher link = LINK.matcher(page(page));
            while (link.find()) {
                String target = URI.create(page).resolve(link.group(1)).toString();
                if (HelpSystem.getHelpContent(target) == null) {
                    broken.add(page + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void thePageOfImportCodesSaysWhatTheCatalogueSays() throws IOException {
        String page = text(page(BUNDLE + "pages/import-codes.html"));
        assertFalse(ImportCodes.all().isEmpty());
        for (ImportCodes.Entry entry : ImportCodes.all()) {
            for (String part :
                    List.of(entry.code(), entry.title(), entry.meaning(), "Cause: " + entry.cause(), entry.cure())) {
                assertTrue(
                        page.contains(text(part.replace("`", "").replace("&", "&amp;"))), entry.code() + ": " + part);
            }
        }
    }

    @Test
    void everyViewOfOursHasAContextWithPages() {
        List<IViewDescriptor> views = Stream.of(
                        PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith("org.interphaselab."))
                .toList();
        assertTrue(views.size() >= 7);
        for (IViewDescriptor view : views) {
            Desktop.view(IViewPart.class, view.getId());
            assertNotNull(Ui.get(() -> contextOfFocus()), "no help for " + view.getLabel());
        }
    }

    @Test
    void everyDialogAndPageOfTheWizardHasAContextWithPages() throws IOException {
        Ui.start(() -> Desktop.command("org.interphaselab.ui.analysis.evaluate"));
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        List<String> without = new ArrayList<>();
        Set<String> contexts = new TreeSet<>();
        EveryDialog.look(desktop.folder(), (name, dialog) -> {
            Optional<String> context = Ui.get(() -> contextOf(dialog));
            context.ifPresentOrElse(contexts::add, () -> without.add(name));
            if (context.isPresent() && Ui.get(() -> pagesOf(context.get())) == null) {
                without.add(name + ": " + context.get());
            }
        });
        assertEquals(List.of(), without);
        assertTrue(contexts.size() >= 10, contexts.toString());
    }

    @Test
    void f1OpensWhatBelongsToTheView() {
        Desktop.view(NavigatorView.class, NavigatorView.ID);
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        Ui.run(() -> {
            tree.setFocus();
            // as the window system does on F1: the control, then those around it, until one answers
            for (var control = (org.eclipse.swt.widgets.Control) tree; control != null; control = control.getParent()) {
                if (control.isListening(SWT.Help)) {
                    control.notifyListeners(SWT.Help, new Event());
                    return;
                }
            }
            throw new AssertionError("nobody listens to F1");
        });
        Await.until(
                "the help view",
                () -> PlatformUI.getWorkbench()
                                .getWorkbenchWindows()[0]
                                .getActivePage()
                                .findView(HELP_VIEW)
                        != null);
        Screenshots.take("help-on-the-navigator");
        Ui.run(() -> {
            var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            page.hideView(page.findView(HELP_VIEW));
        });
    }

    @Test
    void theHelpIsSearchedAndServedToThisMachineAlone() throws Exception {
        URL url = Ui.get(() -> PlatformUI.getWorkbench().getHelpSystem().resolve(BUNDLE + "pages/verdicts.html", true));
        assertTrue(InetAddress.getByName(url.getHost()).isLoopbackAddress(), url.toString());
        assertTrue(fetch(url.toURI()).contains("Verdicts and their evidence"));
        String found = fetch(new URI(
                "http", null, url.getHost(), url.getPort(), "/help/vs/service/search", "phrase=depletion", null));
        assertTrue(found.contains("verdicts.html"), found);
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(ConnectException.class, () -> connect(address, url.getPort()), address.toString());
                }
            }
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    /** The context nearest to what has the focus, if its pages are there. */
    private static IContext contextOfFocus() throws IOException {
        Optional<String> id = contextOf(Ui.display().getFocusControl());
        return id.isPresent() ? pagesOf(id.get()) : null;
    }

    /** The context that F1 asks for first, with the focus within a window or at a control; a listener of another kind hides it. */
    private static Optional<String> contextOf(Control control) {
        Control focus = control instanceof Shell shell && shell.getDisplay().getFocusControl() != null
                ? shell.getDisplay().getFocusControl()
                : control;
        for (Control at = focus; at != null; at = at.getParent()) {
            if (at.getData("org.eclipse.ui.help") instanceof String id) {
                return id.startsWith("org.interphaselab.") ? Optional.of(id) : Optional.empty();
            }
            if (at.isListening(SWT.Help)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static IContext pagesOf(String id) throws IOException {
        IContext context = HelpSystem.getContext(id);
        if (context != null) {
            for (IHelpResource topic : context.getRelatedTopics()) {
                page(topic.getHref());
            }
        }
        return context;
    }

    private static void collect(ITopic[] topics, Set<String> pages) {
        for (ITopic topic : topics) {
            pages.add(topic.getHref());
            collect(topic.getSubtopics(), pages);
        }
    }

    private static String page(String href) throws IOException {
        try (InputStream in = HelpSystem.getHelpContent(href)) {
            assertNotNull(in, "no page " + href);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fetch(URI uri) throws IOException {
        try (InputStream in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
