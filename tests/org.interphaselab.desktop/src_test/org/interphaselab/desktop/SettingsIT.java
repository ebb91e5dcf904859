package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Protocol;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.TypedNumber;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each preference acts as soon as it is set; numbers are typed as the user's system writes them. */
class SettingsIT {

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    private final Locale before = Locale.getDefault();
    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(Settings.NODE);

    @AfterEach
    void asBefore() throws Exception {
        Locale.setDefault(before);
        node.clear();
    }

    @Test
    void germansTypeCommasAndPoints() {
        Locale.setDefault(Locale.GERMANY);
        Protocol protocol = openProtocol();
        type("0,75");
        assertEquals(0.75, Ui.get(protocol::getArealCurrentMACm2));
        type("0.25");
        assertEquals(0.25, Ui.get(protocol::getArealCurrentMACm2));
        type(" 1,5\u00a0");
        assertEquals(1.5, Ui.get(protocol::getArealCurrentMACm2), "as pasted from a table");
        type("1.234,5");
        assertEquals(1.5, Ui.get(protocol::getArealCurrentMACm2), "nobody knows what is meant");
        assertEquals("-2.5e-3", TypedNumber.plain("\u22122,5e-3"), "the minus of print");
    }

    @Test
    void theDecimalSignOfThePreferencesHoldsOverThatOfTheSystem() {
        Locale.setDefault(Locale.US);
        Protocol protocol = openProtocol();
        type("0,75");
        assertEquals(0.5, Ui.get(protocol::getArealCurrentMACm2), "no comma in American numbers");
        node.put(Settings.DECIMAL_SIGN, "comma");
        type("0,8");
        assertEquals(0.8, Ui.get(protocol::getArealCurrentMACm2));
        Locale.setDefault(Locale.GERMANY);
        node.put(Settings.DECIMAL_SIGN, "point");
        type("0,9");
        assertEquals(0.8, Ui.get(protocol::getArealCurrentMACm2));
    }

    @Test
    void importsBeginWithTheZoneOfThePreferences() throws IOException {
        node.put(Settings.TIME_ZONE, "Asia/Shanghai");
        Path file = Files.writeString(
                elsewhere.resolve("short.bdf.csv"),
                "Test Time / s,Voltage / V,Current / A\n0,0.01,0.001\n60,0.01,0.001\n");
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.empty(), List.of(file)));
        Wizards.awaitEnabled(RecordingImport.ID + ".next");
        Wizards.push(RecordingImport.ID + ".next");
        Combo zone = Find.await(Combo.class, "import.settings.zone");
        assertEquals("Asia/Shanghai", Ui.get(zone::getText));
        Ui.run(() -> zone.getShell().close());
    }

    @Test
    void theOthersAreReadWhenTheyAreNeeded() {
        assertEquals(7, Settings.importWorkers(7));
        node.putInt(Settings.IMPORT_WORKERS, 2);
        assertEquals(2, Settings.importWorkers(7));
        assertEquals(Duration.ofSeconds(5), Settings.watchInterval());
        node.putInt(Settings.WATCH_SECONDS, 60);
        assertEquals(Duration.ofSeconds(60), Settings.watchInterval());
        node.putInt(Settings.LINE_WIDTH, 3);
        assertEquals(3, Settings.lineWidth());
    }

    @Test
    void chartsFollowThePreferences() {
        desktop.select("MII-1", "MII-1 100|20");
        Screenshots.take("settings-chart-before");
        node.putInt(Settings.LINE_WIDTH, 3);
        node.putInt(Settings.CHART_TEXT, 14);
        Screenshots.take("settings-chart-after");
        assertEquals(14, Settings.chartText());
    }

    @Test
    void thePagesOpen() {
        for (String page : new String[] {"", ".import", ".charts"}) {
            Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(
                            Desktop.shell(), "org.interphaselab.ui.study.settings" + page, null, null)
                    .open());
            Shell dialog =
                    Await.value("the preferences", () -> Stream.of(Ui.display().getShells())
                            .filter(shell -> shell.getText().startsWith("Preferences") && shell.isVisible())
                            .findFirst());
            Screenshots.take("preferences" + page);
            Ui.run(dialog::close);
        }
        assertTrue(Ui.get(() -> Desktop.shell().isVisible()));
    }

    private Protocol openProtocol() {
        Desktop.view(FormView.class, FormView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        Protocol protocol = Ui.get(() -> desktop.study().study().getProtocols().getFirst());
        Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(protocol)));
        Find.await(Text.class, "form.arealCurrentMACm2");
        return protocol;
    }

    private static void type(String typed) {
        Ui.run(() -> {
            Text field = Find.byId(Text.class, "form.arealCurrentMACm2").orElseThrow();
            field.setFocus();
            field.setText(typed);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }
}
