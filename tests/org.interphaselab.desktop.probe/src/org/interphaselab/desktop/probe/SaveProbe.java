package org.interphaselab.desktop.probe;

import org.eclipse.emf.edit.command.SetCommand;
import org.interphaselab.core.ProblemException;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.ui.study.OpenStudy;

/** Renames the study and saves it, again and again, and says each name once it is saved, until it is killed. */
final class SaveProbe implements Probe {

    private static final int MANY = 100_000;

    @Override
    public void run(Said said) {
        OpenStudy study = Opening.open(said);
        for (int i = 0; i < MANY; i++) {
            String name = "saved " + System.nanoTime();
            said.say("saving", name);
            Ui.run(() -> {
                study.perform(
                        "Rename",
                        SetCommand.create(study.domain(), study.study(), ModelPackage.Literals.IDENTIFIED__NAME, name));
                try {
                    study.save();
                } catch (ProblemException e) {
                    throw new AssertionError(e.problem().what(), e);
                }
            });
            said.say("saved", name);
        }
    }
}
