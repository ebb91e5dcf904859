package org.interphaselab.ui.analysis.composition;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.core.Problem;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.study.CatalogViews;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.analysis.Background;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.StudyDesk;

/** The metal volume fraction of a formula or ratio while it is typed, and where it lies against the study's verdicts. */
public final class CompositionView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.composition";
    /** The name of its text, see {@link Ids}; its other parts are named after it. */
    public static final String TEXT_ID = "composition.mixture";

    /** The note that the ratio has no basis. */
    private static final String SAID_ABOVE = "BASIS_NOT_STATED";

    /** So long nothing more may be typed before it is computed. */
    private static final int PAUSE_MS = 150;

    private StudyDesk desk;
    private Evaluation evaluation;
    private Text mixture;
    private Combo basis;
    private Label value;
    private Label words;
    private FractionScale scale;
    private AddButton adding;
    private Background<FractionAnswer> asking;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "composition");
        desk = getSite().getService(StudyDesk.class);
        evaluation = getSite().getService(Evaluation.class);
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .margins(10, 8)
                .spacing(8, 6)
                .applyTo(parent);
        new Label(parent, SWT.NONE).setText(Messages.Composition_formula);
        mixture = Ids.name(new Text(parent, SWT.BORDER), TEXT_ID);
        mixture.setMessage("Li6PS5Cl:4, Li10GeP2S12:1");
        mixture.setToolTipText(Messages.Composition_formulaTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(mixture);
        basis = Ids.name(new Combo(parent, SWT.READ_ONLY), "composition.basis");
        basis.setItems(Messages.Composition_notSaid, Messages.Composition_byMol, Messages.Composition_byMass);
        basis.select(0);
        Spoken.name(basis, Messages.Composition_basis);
        basis.setToolTipText(Messages.Composition_basis);
        adding = new AddButton(parent, desk, getSite().getPage());
        value = Ids.name(new Label(parent, SWT.NONE), "composition.value");
        value.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(value);
        scale = Ids.name(new FractionScale(parent), "composition.scale");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(scale);
        words = Ids.name(new Label(parent, SWT.WRAP), "composition.words");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(words);
        asking = new Background<>(mixture, Messages.Composition_task, PAUSE_MS, true);
        mixture.addListener(SWT.Modify, event -> soon());
        basis.addListener(SWT.Selection, event -> soon());
        desk.watchInTurn(parent, this::changed);
        ISelectionListener listener = (part, selection) -> take(selection);
        getSite().getPage().addSelectionListener(listener);
        parent.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        show(null);
        take(getSite().getPage().getSelection());
    }

    @Override
    public void setFocus() {
        mixture.setFocus();
    }

    private void changed(DeskChange change) {
        if (change != DeskChange.SAVED) {
            soon();
        }
    }

    /** An interphase or electrolyte that is selected is what the question is about. */
    private void take(ISelection selection) {
        CellSelection.object(selection).flatMap(ModelMixture::of).ifPresent(text -> {
            mixture.setText(text.text());
            basis.select(text.basis().map(each -> each == Basis.MOL ? 1 : 2).orElse(0));
        });
    }

    private void soon() {
        String text = mixture.getText().strip();
        if (text.isEmpty()) {
            asking.stop();
            show(null);
            return;
        }
        Optional<Basis> said =
                switch (basis.getSelectionIndex()) {
                    case 1 -> Optional.of(Basis.MOL);
                    case 2 -> Optional.of(Basis.MASS);
                    default -> Optional.empty();
                };
        var changes = desk.current().map(study -> CatalogViews.of(study.study().getCatalog()));
        asking.ask(
                (progress, soFar) -> {
                    Catalog catalog = changes.isPresent() ? Catalog.shipped().with(changes.get()) : Catalog.shipped();
                    return FractionAnswer.of(catalog, text, said);
                },
                answer -> {},
                this::show,
                this::refuse);
    }

    private void refuse(Problem problem) {
        adding.offer(Optional.empty());
        value.setText("–");
        words.setText(Sentence.of(problem));
        scale.show(Optional.empty(), bracket());
        words.getParent().layout();
    }

    private void show(FractionAnswer answer) {
        adding.offer(Optional.ofNullable(answer));
        ThresholdBracket bracket = bracket();
        if (answer == null) {
            value.setText("–");
            words.setText(Messages.Composition_type);
        } else {
            value.setText("V_F-M = " + ShownNumbers.of(answer.fraction()));
            words.setText(sentences(answer, bracket));
        }
        scale.show(Optional.ofNullable(answer), bracket);
        words.getParent().layout();
    }

    private static String sentences(FractionAnswer answer, ThresholdBracket bracket) {
        StringBuilder text = new StringBuilder();
        if (answer.highest() > answer.lowest()) {
            text.append(NLS.bind(
                    Messages.Composition_alloys,
                    ShownNumbers.significant(answer.lowest(), 3),
                    ShownNumbers.significant(answer.highest(), 3)));
        }
        if (!answer.mixture().basisStated()) {
            text.append(Messages.Composition_ofMoles);
        }
        text.append(BracketPlace.of(answer.fraction().value() / 100, bracket));
        answer.notes().stream().filter(note -> !note.code().equals(SAID_ABOVE)).forEach(note -> text.append("\n")
                .append(ShownNumbers.in(note.what())));
        return text.toString();
    }

    private ThresholdBracket bracket() {
        return BracketPlace.bracket(evaluation.verdicts().map(VerdictReading::interphases));
    }
}
