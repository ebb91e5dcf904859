package org.interphaselab.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.command.Command;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.analysis.experiment.EventDecision.Action;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.study.DecideEvent;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps in a study what a person decides about an event that the evaluation found. */
@picocli.CommandLine.Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Confirms, moves or dismisses an event of a cell, with a reason that is kept in the study and shown in the"
                    + " report; withdraw takes a decision back.",
            "'lab evaluate STUDY --json' gives the keys of events."
        })
final class DecideCommand implements Callable<Integer> {

    /** What can be done about an event. */
    enum Choice {
        CONFIRM,
        MOVE,
        DISMISS,
        WITHDRAW
    }

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    @Parameters(index = "1", paramLabel = "CELL", description = "Name or id of the cell.")
    private String cell = "";

    @Parameters(index = "2", paramLabel = "EVENT-KEY", description = "Key of the event, for example depletion@43:B.")
    private String eventKey = "";

    @Parameters(index = "3", paramLabel = "confirm|move|dismiss|withdraw", description = "What is decided.")
    private Choice choice;

    @Option(names = "--time", paramLabel = "HOURS", description = "Where the event is moved, test time, h.")
    private Double timeH;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed unless a decision is withdrawn.")
    private String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private String by = "";

    @Option(
            names = "--unchecked",
            description =
                    "Keep the decision though the evaluation with the initial parameters does not find the event.")
    private boolean unchecked;

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        requireUsable();
        Path path = study.toAbsolutePath().normalize();
        try (StudyFolder folder = StudyFolder.open(path, NewerVersion.REFUSE)) {
            session.terminal().tell(folder.problems());
            StudyEditing editing = new StudyEditing(folder);
            try {
                decide(folder, editing);
            } finally {
                editing.dispose();
            }
        }
        return ExitCode.DONE;
    }

    private void decide(StudyFolder folder, StudyEditing editing) throws ProblemException {
        Cell found = cell(folder);
        Command command = choice == Choice.WITHDRAW
                ? DecideEvent.withdrawal(editing.domain(), found, eventKey)
                        .orElseThrow(() -> nothingDecided(folder).asException())
                : DecideEvent.command(editing.domain(), found, decision());
        if (!command.canExecute()) {
            // saving says why: the study is open elsewhere, or may not be written
            folder.save();
            throw new IllegalStateException("the decision cannot be kept: " + command.getLabel());
        }
        editing.commandStack().execute(command);
        String effect = choice == Choice.WITHDRAW || unchecked ? "" : checked(folder, found);
        editing.save();
        session.terminal().print(OneLine.of(command.getLabel()) + ": kept" + effect);
    }

    /** The event as the evaluation sees it now; nothing is saved when it does not follow the decision. */
    private String checked(StudyFolder folder, Cell found) throws ProblemException {
        DecidedEvent event = new DecidedEvent(session, folder, found, eventKey);
        try (TerminalProgress progress = session.progress()) {
            return "; " + event.words(progress);
        }
    }

    private EventDecision decision() {
        return new EventDecision(
                eventKey,
                switch (choice) {
                    case CONFIRM -> Action.CONFIRM;
                    case MOVE -> Action.MOVE;
                    case DISMISS -> Action.DISMISS;
                    case WITHDRAW -> throw new IllegalStateException("a withdrawal is no decision");
                },
                choice == Choice.MOVE ? OptionalDouble.of(timeH * 3600) : OptionalDouble.empty(),
                reason,
                by,
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private Cell cell(StudyFolder folder) throws ProblemException {
        List<Cell> found = folder.study().getCells().stream()
                .filter(each -> cell.equals(each.getName()) || cell.equals(each.getId()))
                .toList();
        if (found.size() != 1) {
            String names = String.join(
                    ", ",
                    folder.study().getCells().stream()
                            .map(each -> String.valueOf(each.getName()))
                            .toList());
            throw Problem.error(
                            "CELL_UNKNOWN",
                            "The study has " + (found.isEmpty() ? "no cell" : found.size() + " cells") + " named '"
                                    + OneLine.of(cell) + "'.",
                            Location.of(folder.path()),
                            "Give the name or the id of one of its cells: " + OneLine.of(names) + ".")
                    .asException();
        }
        return found.getFirst();
    }

    private Problem nothingDecided(StudyFolder folder) {
        return Problem.error(
                "DECISION_UNKNOWN",
                "Nothing was decided about the event " + OneLine.of(eventKey) + " of the cell " + OneLine.of(cell)
                        + ".",
                Location.of(folder.path()),
                "Give the key of an event about which there is a decision.");
    }

    private void requireUsable() {
        boolean withdrawn = choice == Choice.WITHDRAW;
        if (!withdrawn && (reason == null || reason.isBlank())) {
            throw usage("--reason is needed: say why, the report shows it");
        }
        if (withdrawn && reason != null) {
            throw usage("--reason does not go with withdraw: the decision is taken back with its reason");
        }
        if ((choice == Choice.MOVE) != (timeH != null)) {
            throw usage("--time goes with move, and move needs --time HOURS");
        }
        if (timeH != null && !(timeH >= 0 && timeH < Double.POSITIVE_INFINITY)) {
            throw usage("--time is a number of hours, 0 or more, but was " + timeH);
        }
        if (eventKey.isBlank()) {
            throw usage("EVENT-KEY is empty; 'lab evaluate STUDY --json' gives the keys");
        }
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
