package org.interphaselab.desktop.probe;

import java.util.List;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Window;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.InterphaseVerdict;
import org.interphaselab.ui.study.OpenStudy;

/** Evaluates the study and says its verdicts. */
final class EvaluateProbe implements Probe {

    @Override
    public void run(Said said) {
        OpenStudy study = Opening.open(said);
        said.say("evaluating", "now");
        Window.command("org.interphaselab.ui.analysis.evaluate");
        Evaluation evaluation = Window.service(Evaluation.class);
        Await.until("the verdicts", () -> evaluation.verdicts().isPresent());
        List<String> words = Ui.get(() -> study.study().getInterphases().stream()
                .map(interphase -> evaluation
                        .verdicts()
                        .flatMap(reading -> reading.interphase(interphase.getId()))
                        .map(InterphaseVerdict::verdict)
                        .orElse("none"))
                .toList());
        said.say("verdicts", words);
    }
}
