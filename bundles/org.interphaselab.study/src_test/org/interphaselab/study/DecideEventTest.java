package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.analysis.experiment.EventDecision.Action;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Study;
import org.interphaselab.study.validation.StudyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about events is kept in the study, can be undone, and reaches the analyses when it is whole. */
class DecideEventTest {

    private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");
    private static final EventDecision DISMISSED = new EventDecision(
            "soft_short@43:B", Action.DISMISS, OptionalDouble.empty(), " cable was loose\n", "A. B.", AT);
    private static final EventDecision MOVED = new EventDecision(
            "soft_short@43:B", Action.MOVE, OptionalDouble.of(90_000), "begins one strip earlier", "", AT);

    @TempDir
    Path folder;

    @Test
    void aDecisionComesBackFromTheFileAndIsWhatAnalysesSee() throws ProblemException {
        try (StudyFolder open = StudyFolder.create(folder.resolve("s"), PaperModel.study())) {
            StudyEditing editing = new StudyEditing(open);
            editing.commandStack().execute(DecideEvent.command(editing.domain(), cell(open.study()), MOVED));
            editing.save();
            editing.dispose();
        }
        try (StudyFolder open = StudyFolder.open(folder.resolve("s"), NewerVersion.REFUSE)) {
            var stored = cell(open.study()).getDecisions().getFirst();
            assertEquals(25.0, stored.getNewTimeH());
            assertEquals(DecisionAction.MOVE, stored.getAction());
            assertEquals(List.of(MOVED), seen(open.study()));
            assertEquals(List.of(), StudyValidator.validate(open.study()));
        }
    }

    @Test
    void decidingIsNamedUndoneAndRedone() throws ProblemException {
        try (StudyFolder open = StudyFolder.create(folder.resolve("s"), PaperModel.study())) {
            StudyEditing editing = new StudyEditing(open);
            Cell cell = cell(open.study());
            Command dismiss = DecideEvent.command(editing.domain(), cell, DISMISSED);
            assertEquals("Dismiss soft short of cell MII-1 100|20", dismiss.getLabel());
            editing.commandStack().execute(dismiss);
            assertEquals("cable was loose", seen(open.study()).getFirst().reason());

            Command move = DecideEvent.command(editing.domain(), cell, MOVED);
            assertEquals("Move soft short of cell MII-1 100|20", move.getLabel());
            editing.commandStack().execute(move);
            assertEquals(List.of(MOVED), seen(open.study()), "in the place of the first");
            editing.commandStack().undo();
            assertEquals(Action.DISMISS, seen(open.study()).getFirst().action());
            editing.commandStack().undo();
            assertEquals(List.of(), seen(open.study()));
            editing.commandStack().redo();
            editing.commandStack().redo();
            assertEquals(List.of(MOVED), seen(open.study()));

            Command withdraw = DecideEvent.withdrawal(editing.domain(), cell, MOVED.eventKey())
                    .orElseThrow();
            assertEquals("Withdraw decision about soft short of cell MII-1 100|20", withdraw.getLabel());
            editing.commandStack().execute(withdraw);
            assertEquals(List.of(), seen(open.study()));
            assertTrue(DecideEvent.withdrawal(editing.domain(), cell, MOVED.eventKey())
                    .isEmpty());
            editing.commandStack().undo();
            assertEquals(List.of(MOVED), seen(open.study()));
            editing.dispose();
        }
    }

    @Test
    void nothingIsDecidedInAStudyOpenedReadOnly() throws ProblemException {
        try (StudyFolder first = StudyFolder.create(folder.resolve("s"), PaperModel.study());
                StudyFolder second = StudyFolder.open(first.path(), NewerVersion.REFUSE)) {
            StudyEditing editing = new StudyEditing(second);
            assertFalse(DecideEvent.command(editing.domain(), cell(second.study()), DISMISSED)
                    .canExecute());
            editing.dispose();
        }
    }

    @Test
    void aDecisionThatLacksSomethingIsNamedAndDoesNotCount() {
        assertUnsound("DECISION_WITHOUT_REASON", decision -> decision.setReason("  "));
        assertUnsound("DECISION_WITHOUT_EVENT", decision -> decision.setEventKey(null));
        assertUnsound("DECISION_WITHOUT_ACTION", decision -> decision.setAction(DecisionAction.NOT_REPORTED));
        assertUnsound("DECISION_WITHOUT_DATE", decision -> decision.setAt(null));
        assertUnsound("DECISION_WITHOUT_TIME", decision -> decision.setAction(DecisionAction.MOVE));
        Study twice = with(decision -> {});
        cell(twice).getDecisions().add(decision());
        assertEquals(List.of("DECISION_TWICE"), codes(twice));
        assertEquals(List.of(), seen(twice));
    }

    @Test
    void aTimeThatNothingIsMovedToIsNamedAndNotUsed() {
        Study study = with(decision -> decision.setNewTimeH(3.0));
        assertEquals(List.of("DECISION_TIME_UNUSED"), codes(study));
        assertEquals(OptionalDouble.empty(), seen(study).getFirst().newTimeS());
        assertEquals(List.of("VALUE_OUT_OF_RANGE"), codes(with(decision -> {
            decision.setAction(DecisionAction.MOVE);
            decision.setNewTimeH(-1.0);
        })));
    }

    private static void assertUnsound(String code, Consumer<org.interphaselab.model.EventDecision> flaw) {
        Study study = with(flaw);
        assertEquals(List.of(code), codes(study));
        assertEquals(List.of(), seen(study));
    }

    private static List<String> codes(Study study) {
        return StudyValidator.validate(study).stream()
                .map(found -> found.problem().code())
                .toList();
    }

    private static Study with(Consumer<org.interphaselab.model.EventDecision> change) {
        Study study = PaperModel.study();
        org.interphaselab.model.EventDecision decision = decision();
        change.accept(decision);
        cell(study).getDecisions().add(decision);
        return study;
    }

    private static org.interphaselab.model.EventDecision decision() {
        org.interphaselab.model.EventDecision decision = ModelFactory.eINSTANCE.createEventDecision();
        decision.setEventKey("soft_short@43:B");
        decision.setAction(DecisionAction.DISMISS);
        decision.setReason("cable was loose");
        decision.setAt(AT);
        return decision;
    }

    private static Cell cell(Study study) {
        return PaperModel.cell(study, "MII-1 100|20");
    }

    private static List<EventDecision> seen(Study study) {
        return ExperimentViews.of(study).cells().stream()
                .filter(cell -> cell.name().equals("MII-1 100|20"))
                .findFirst()
                .orElseThrow()
                .decisions();
    }
}
