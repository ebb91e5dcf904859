package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Protocol;
import org.interphaselab.study.migration.Migration;
import org.interphaselab.study.migration.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Studies of earlier format versions. */
class MigrationTest {

    @TempDir
    Path folder;

    private Path main;

    @BeforeEach
    void copyDraft() throws Exception {
        main = folder.resolve(StudyFolder.FILE);
        try (InputStream draft = MigrationTest.class.getResourceAsStream("version0.interphase")) {
            Files.copy(draft, main);
        }
    }

    @Test
    void aDraftOfVersion0OpensWithAllItsValues() throws ProblemException {
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals(
                    List.of("STUDY_OLDER"),
                    open.problems().stream().map(Problem::code).toList());
            assertEquals(1, open.study().getFormatVersion());
            CellDesign design = open.study().getDesigns().getFirst();
            assertEquals(0.205, design.getElectrodeA().getArealCapacityFactorMAhCm2PerUm());
            assertEquals(20.0, design.getElectrodeB().getThicknessUm());
            assertNull(design.getElectrodeB().getArealCapacityFactorMAhCm2PerUm());
            assertEquals(10.0, design.getDiameterMm());
            Protocol limited = open.study().getProtocols().getFirst();
            assertEquals(-5.0, limited.getLowerVoltageLimitV());
            assertEquals(5.0, limited.getUpperVoltageLimitV());
            Protocol open0 = open.study().getProtocols().get(1);
            assertNull(open0.getLowerVoltageLimitV());
            assertNull(open0.getUpperVoltageLimitV());
            assertEquals(limited, open.study().getCells().getFirst().getProtocol());
        }
    }

    @Test
    void theOriginalIsChangedBySavingOnlyAndStaysAsBackup() throws Exception {
        byte[] original = Files.readAllBytes(main);
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals(-1, Files.mismatch(main, Files.write(folder.resolve("copy"), original)));
            open.save();
        }
        assertEquals(-1, Files.mismatch(folder.resolve(StudyFolder.BACKUP), folder.resolve("copy")));
        assertTrue(Files.readString(main).contains("urn:org.interphaselab:study:1"));
        try (StudyFolder again = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals(List.of(), again.problems());
        }
    }

    @Test
    void anUnknownAttributeInADraftIsNotDropped() throws Exception {
        Files.writeString(main, Files.readString(main).replace("<protocols ", "<protocols speed=\"9\" "));
        Problem problem = assertThrows(ProblemException.class, () -> StudyFolder.open(folder, NewerVersion.REFUSE)
                        .close())
                .problem();
        assertEquals("STUDY_UNKNOWN_ATTRIBUTE", problem.code());
        assertTrue(problem.where().line().isEmpty());
    }

    @Test
    void aChainWithAHoleIsRefused() {
        Migration late = new Migration() {
            @Override
            public int from() {
                return 1;
            }

            @Override
            public String change() {
                return "nothing";
            }

            @Override
            public void apply(Document study) {
                study.normalize();
            }
        };
        List<Migration> chain = List.of(late);
        assertThrows(IllegalArgumentException.class, () -> new Migrations(chain));
    }
}
