package org.interphaselab.ui.analysis.composition;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.interphaselab.chemistry.reduction.Mixture;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.navigator.NavigatorView;

/** Adds the interphase of the mixture that was typed to the study, and selects it. */
final class AddButton {

    private final Button button;
    private final StudyDesk desk;
    private final IWorkbenchPage page;
    private Optional<Mixture> mixture = Optional.empty();

    AddButton(Composite parent, StudyDesk desk, IWorkbenchPage page) {
        this.desk = desk;
        this.page = page;
        button = Ids.name(new Button(parent, SWT.PUSH), "composition.add");
        button.setText(Messages.Composition_add);
        button.setToolTipText(Messages.Composition_addHelp);
        GridDataFactory.swtDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> add());
        offer(Optional.empty());
    }

    /** Takes over what can be added; a ratio of which nobody said what it counts cannot. */
    void offer(Optional<FractionAnswer> answer) {
        mixture = answer.map(FractionAnswer::mixture).filter(Mixture::basisStated);
        button.setEnabled(mixture.isPresent()
                && desk.current().filter(study -> !study.readOnly()).isPresent());
    }

    private void add() {
        OpenStudy study = desk.current().orElseThrow();
        NewInterphase made = NewInterphase.of(study.study(), mixture.orElseThrow());
        if (study.perform(Messages.Composition_addStep, made.command(study.domain()))) {
            NavigatorView.show(page, made.interphase());
        }
    }
}
