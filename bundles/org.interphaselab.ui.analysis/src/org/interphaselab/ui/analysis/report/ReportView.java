package org.interphaselab.ui.analysis.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.report.Arrangement;
import org.interphaselab.report.OutlinePart;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.study.StudyReport;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ProgressStrip;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyResults;

/** The report of the study: its parts, which people arrange, beside what it will look like. */
public final class ReportView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.report";

    /** The name of its note, see {@link Ids}. */
    public static final String NOTE_ID = "report.note";

    private static final int LEFT = 32;
    private static final int RIGHT = 68;

    private final Action make = new Action(Messages.Report_make) {
        @Override
        public void run() {
            make();
        }
    };
    private final Action export = new Action(Messages.Report_export) {
        @Override
        public void run() {
            ReportExport.ask(getSite(), getSite().getShell());
        }
    };
    private StudyDesk desk;
    private Composite area;
    private final StackLayout layout = new StackLayout();
    private Label note;
    private SashForm sash;
    private ReportOutline outline;
    private ReportPreview preview;
    private MadeReport made;
    private OpenStudy madeOf;
    private Arrangement shown;
    private String anchor = "";

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "report");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new ProgressStrip(parent, ReportMaking.FAMILY);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        note = Ids.name(new Label(area, SWT.WRAP), NOTE_ID);
        sash = new SashForm(area, SWT.HORIZONTAL);
        outline = new ReportOutline(sash, new Editor(), this::chosen);
        preview = ReportPreview.create(sash);
        sash.setWeights(LEFT, RIGHT);
        make.setToolTipText(Messages.Report_makeTip);
        export.setToolTipText(Messages.Report_exportTip);
        getViewSite().getActionBars().getToolBarManager().add(make);
        getViewSite().getActionBars().getToolBarManager().add(new Separator());
        getViewSite().getActionBars().getToolBarManager().add(export);
        desk = getSite().getService(StudyDesk.class);
        desk.watchInTurn(area, this::changed);
        changed(DeskChange.STUDY);
    }

    @Override
    public void setFocus() {
        if (made == null) {
            note.setFocus();
        } else {
            outline.setFocus();
        }
    }

    /** Makes the report anew. */
    void make() {
        new ReportMaking(getSite()).make(getSite().getShell(), this::made);
    }

    /** Whether a report is shown that is as the study is now. */
    boolean upToDate() {
        return made != null && !outdated();
    }

    private void made(MadeReport report) {
        if (!area.isDisposed()) {
            made = report;
            madeOf = desk.current().orElseThrow();
            shown = null;
            arrange();
            tell();
        }
    }

    private void changed(DeskChange change) {
        if (change == DeskChange.STUDY) {
            made = null;
            madeOf = null;
            shown = null;
        } else if (change == DeskChange.EDIT && made != null) {
            arrange();
        }
        tell();
    }

    private void tell() {
        Optional<OpenStudy> study = desk.current();
        make.setEnabled(study.isPresent());
        export.setEnabled(study.isPresent());
        note.setText(study.isPresent() ? Messages.Report_none : Messages.Report_noStudy);
        layout.topControl = made == null ? note : sash;
        area.layout();
        setContentDescription(made != null && outdated() ? Messages.Report_outdated : "");
    }

    private boolean outdated() {
        return madeOf.results()
                .of(VerdictReading.ANALYSIS)
                .map(StudyResults.Kept::outdated)
                .orElse(true);
    }

    /** Shows the parts, and the report where it looks different now. */
    private void arrange() {
        Arrangement now = StudyReport.arrangement(madeOf.study());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        ReportContent content = made.content(madeOf.study());
        outline.show(OutlinePart.of(content), !madeOf.readOnly());
        new Work<>(
                        getSite().getShell(),
                        Messages.Report_preview,
                        progress -> {
                            try {
                                return preview.render(content, progress);
                            } catch (IOException e) {
                                throw notShown(e);
                            }
                        },
                        page -> {
                            if (!area.isDisposed() && now.equals(shown)) {
                                preview.show(page, anchor);
                            }
                        })
                .schedule();
    }

    private static ProblemException notShown(IOException cause) {
        return Problem.error(
                        "PREVIEW_FAILED",
                        NLS.bind(Messages.Report_previewFailed, cause.getMessage()),
                        Location.of("report"),
                        Messages.Report_previewRemedy)
                .asException(cause);
    }

    private void chosen(Optional<OutlinePart> section) {
        if (made == null || section.isEmpty()) {
            return;
        }
        List<OutlinePart> shownParts = OutlinePart.of(made.content(madeOf.study())).stream()
                .filter(part -> !part.leftOut())
                .toList();
        for (int i = 0; i < shownParts.size(); i++) {
            if (shownParts.get(i).key().equals(section.get().key())) {
                String place = "analysis-" + (i + 1);
                if (!place.equals(anchor)) {
                    anchor = place;
                    preview.go(place);
                }
            }
        }
    }

    private final class Editor implements ReportOutline.Editor {

        @Override
        public void arrange(String label, List<OutlinePart> parts) {
            ArrangementEdit.apply(madeOf, label, parts);
        }

        @Override
        public void reset() {
            ArrangementEdit.reset(madeOf);
        }
    }
}
