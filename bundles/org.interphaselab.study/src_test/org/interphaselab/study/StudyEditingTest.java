package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyEditingTest {

    @TempDir
    Path folder;

    @Test
    void editsAreNamedUndoneRedoneAndSaved() throws ProblemException {
        try (StudyFolder open = StudyFolder.create(folder.resolve("s"), PaperModel.study())) {
            StudyEditing editing = new StudyEditing(open);
            Protocol protocol = open.study().getProtocols().getFirst();
            Command command = editing.set(protocol, Literals.PROTOCOL__TEMPERATURE_C, 25.0);
            assertEquals("Set Temperature", command.getLabel());
            editing.commandStack().execute(command);
            assertEquals(25.0, protocol.getTemperatureC());
            assertTrue(editing.dirty());

            editing.save();
            assertFalse(editing.dirty());
            editing.commandStack().undo();
            assertNull(protocol.getTemperatureC());
            assertTrue(editing.dirty());
            editing.commandStack().redo();
            assertFalse(editing.dirty());

            editing.commandStack().execute(editing.set(protocol, Literals.PROTOCOL__TEMPERATURE_C, null));
            assertFalse(protocol.eIsSet(Literals.PROTOCOL__TEMPERATURE_C));
            assertSame(editing.domain(), AdapterFactoryEditingDomain.getEditingDomainFor(protocol));
            editing.dispose();
        }
    }

    @Test
    void aStudyOpenedReadOnlyCannotBeEdited() throws ProblemException {
        try (StudyFolder first = StudyFolder.create(folder.resolve("s"), PaperModel.study());
                StudyFolder second = StudyFolder.open(first.path(), NewerVersion.REFUSE)) {
            StudyEditing editing = new StudyEditing(second);
            Protocol protocol = second.study().getProtocols().getFirst();
            assertFalse(editing.set(protocol, Literals.PROTOCOL__TEMPERATURE_C, 25.0)
                    .canExecute());
            editing.dispose();
        }
    }
}
