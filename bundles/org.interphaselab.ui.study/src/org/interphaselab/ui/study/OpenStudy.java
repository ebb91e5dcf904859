package org.interphaselab.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Widget;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Study;
import org.interphaselab.study.LockOwner;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.run.RunResult;

/** A study while the user works on it: its folder, the commands done to it, and what was computed from it. */
public final class OpenStudy {

    private final StudyFolder folder;
    private final StudyEditing editing;
    private final StudyResults results = new StudyResults();
    private final List<Consumer<DeskChange>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<TypedValue>> typingWatchers = new CopyOnWriteArrayList<>();

    public OpenStudy(StudyFolder folder) {
        this.folder = folder;
        this.editing = new StudyEditing(folder);
        editing.commandStack().addCommandStackListener(event -> {
            if (!(editing.commandStack().getMostRecentCommand() instanceof Presentation)) {
                results.outdate();
            }
            tell(DeskChange.EDIT);
        });
    }

    /** The folder; its files may be read in any thread. */
    public StudyFolder folder() {
        return folder;
    }

    /** The model; to be read and changed in the user interface thread. */
    public Study study() {
        return folder.study();
    }

    /** Its name for people. */
    public String name() {
        String name = study().getName();
        return name == null ? String.valueOf(folder.path().getFileName()) : name;
    }

    /** Commands, undo and redo. */
    public EditingDomain domain() {
        return editing.domain();
    }

    /** How EMF.Edit sees the model's objects. */
    public AdapterFactory providers() {
        return editing.adapterFactory();
    }

    /** The newest results. */
    public StudyResults results() {
        return results;
    }

    /** Keeps a result and tells whoever shows it. */
    public void keep(String analysisId, RunResult result) {
        results.keep(analysisId, result);
        tell(DeskChange.RESULT);
    }

    /** Whether it may only be looked at. */
    public boolean readOnly() {
        return folder.readOnly();
    }

    /** Who holds the folder, if it is somebody else. */
    public Optional<String> heldBy() {
        return folder.heldBy().map(LockOwner::text);
    }

    /** Whether any of its recordings were made by the digital twin. */
    public boolean synthetic() {
        return study().getCells().stream()
                .flatMap(cell -> cell.getRecordings().stream())
                .anyMatch(recording -> recording.getSyntheticNote() != null);
    }

    /** Whether there are edits that are not saved. */
    public boolean dirty() {
        return editing.dirty();
    }

    /**
     * Does one thing the user can undo.
     *
     * @param label what it is, as the Edit menu shows it after "Undo"
     * @return whether it was done
     */
    public boolean perform(String label, Command command) {
        if (readOnly()) {
            return false;
        }
        return done(StudyEditing.named(label, command));
    }

    /**
     * Does one thing the user can undo that changes how the study is presented and nothing that results rest on.
     *
     * @param label what it is, as the Edit menu shows it after "Undo"
     * @return whether it was done
     */
    public boolean present(String label, Command command) {
        return !readOnly() && done(new Presentation(label, command));
    }

    private boolean done(Command named) {
        boolean possible = named.canExecute();
        if (possible) {
            editing.commandStack().execute(named);
        }
        return possible;
    }

    /** Saves. */
    public void save() throws ProblemException {
        editing.save();
        tell(DeskChange.SAVED);
    }

    /** Tells a watcher what is typed into forms before it is entered, as long as a widget lives. */
    public void onTyping(Widget owner, Consumer<TypedValue> watcher) {
        typingWatchers.add(watcher);
        owner.addDisposeListener(event -> typingWatchers.remove(watcher));
    }

    /** Says what is being typed. */
    public void typing(TypedValue value) {
        typingWatchers.forEach(watcher -> watcher.accept(value));
    }

    void onChange(Consumer<DeskChange> watcher) {
        watchers.add(watcher);
    }

    void close() {
        watchers.clear();
        typingWatchers.clear();
        editing.dispose();
        folder.close();
    }

    /** A change that leaves results as they are. */
    private static final class Presentation extends CommandWrapper {

        Presentation(String label, Command command) {
            super(label, label, command);
        }
    }

    private void tell(DeskChange change) {
        watchers.forEach(watcher -> watcher.accept(change));
    }
}
