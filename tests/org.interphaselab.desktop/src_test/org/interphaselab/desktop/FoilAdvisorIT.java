package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.CellDesign;
import org.interphaselab.ui.analysis.foil.FoilView;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The experiment advisor speaks while the thickness of a foil is typed. */
class FoilAdvisorIT {

    /** When the example's cell MII-2 100|20 ran empty; what is foretold from the one with 50 µm must hold it. */
    private static final double RAN_EMPTY_H = 103;

    private static final Pattern WINDOW = Pattern.compile("MII-2: after [\\d.]+ h \\(([\\d.]+) to ([\\d.]+) h");

    @RegisterExtension
    final Desktop desktop = new Desktop();

    /** 20 µm hold 4.1 mAh cm⁻², so that at 0.5 mAh cm⁻² an efficiency of 99.5 % takes 4.1/(0.5 × 0.005) = 1640 cycles. */
    @Test
    void theAdviceFollowsTheThicknessWhileItIsTyped() {
        Desktop.view(FoilView.class, FoilView.ID);
        Desktop.view(FormView.class, FormView.ID);
        desktop.select(Said.by(StudyDesk.class, "Group_designs"), "100|20");
        Await.until("advice", () -> advice().contains("can decide"));
        assertTrue(heading().contains("20 µm"), heading());
        assertTrue(advice().contains("1640 cycles"), advice());
        Matcher window = WINDOW.matcher(advice());
        assertTrue(window.find(), advice());
        assertTrue(Double.parseDouble(window.group(1)) < RAN_EMPTY_H, advice());
        assertTrue(Double.parseDouble(window.group(2)) > RAN_EMPTY_H, advice());
        Screenshots.take("foil-advisor");
        // both foils have a field of that name
        Text thin = Ui.get(() -> Find.all(Text.class, "form.thicknessUm")
                .filter(each -> each.getText().equals("20"))
                .findFirst()
                .orElseThrow());
        CellDesign design = Ui.get(() -> desktop.study().study().getDesigns().stream()
                .filter(each -> "100|20".equals(each.getName()))
                .findFirst()
                .orElseThrow());
        Ui.run(() -> thin.setText("3"));
        Await.until(
                "advice on what is typed", () -> heading().contains("3 µm") && advice().contains("does not decide"));
        assertEquals(20, Ui.get(() -> design.getElectrodeB().getThicknessUm()), "nothing is entered yet");
        Screenshots.take("foil-advisor-typing");
    }

    private static String heading() {
        return Ui.get(
                () -> Find.byId(Label.class, FoilView.HEADING_ID).orElseThrow().getText());
    }

    private static String advice() {
        return Ui.get(
                () -> Find.byId(Text.class, FoilView.TEXT_ID).orElseThrow().getText());
    }
}
