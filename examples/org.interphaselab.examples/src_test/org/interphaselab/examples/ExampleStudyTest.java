package org.interphaselab.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Severity;
import org.interphaselab.core.Sha256;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Annealing;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.LithiumAttachment;
import org.interphaselab.model.Milling;
import org.interphaselab.model.Mixing;
import org.interphaselab.model.PelletPressing;
import org.interphaselab.model.Recording;
import org.interphaselab.model.Study;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.validation.ModelProblem;
import org.interphaselab.study.validation.StudyValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study that ships is the one the generator makes, and it is the paper's. */
class ExampleStudyTest {

    private static final Path SHIPPED = Path.of("../lpsc-lgps");
    private static final String SUM = "sha256=\"[0-9a-f]{64}\"|traceId=\"[^\"]*\"|importReport=\"[^\"]*\"";

    @TempDir
    static Path folder;

    private static Path fresh;

    @BeforeAll
    static void make() throws IOException, ProblemException {
        fresh = folder.resolve("fresh");
        ExampleStudy.write(fresh);
    }

    @Test
    void aFreshStudyHasTheContentOfTheOneThatShips() throws IOException {
        assertEquals(names(fresh.resolve("raw")), names(SHIPPED.resolve("raw")));
        for (String name : names(fresh.resolve("raw"))) {
            // members, not archives: how small they are packed depends on the Java runtime's compression library
            Map<String, String> expected = members(fresh.resolve("raw").resolve(name));
            assertEquals(expected, members(SHIPPED.resolve("raw").resolve(name)), name);
        }
        assertEquals(
                Files.readString(fresh.resolve(StudyFolder.FILE)).replaceAll(SUM, ""),
                Files.readString(SHIPPED.resolve(StudyFolder.FILE)).replaceAll(SUM, ""),
                "write it anew by running ExampleStudy into an empty folder, and copy it over examples/lpsc-lgps");
    }

    @Test
    void twiceMadeItIsTheSameByteByByte() throws IOException, ProblemException {
        Path second = folder.resolve("second");
        ExampleStudy.write(second);
        assertEquals(
                Files.readString(fresh.resolve(StudyFolder.FILE)), Files.readString(second.resolve(StudyFolder.FILE)));
        for (String name : names(fresh.resolve("raw"))) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            fresh.resolve("raw").resolve(name),
                            second.resolve("raw").resolve(name)));
        }
    }

    @Test
    void whatShipsIsSmallCompleteAndMarkedAsSynthetic() throws IOException, ProblemException {
        long bytes = 0;
        try (StudyFolder study = StudyFolder.open(SHIPPED, NewerVersion.REFUSE)) {
            assertEquals(12, study.study().getCells().size());
            assertTrue(study.study().getDescription().contains("SYNTHETIC DATA"));
            for (Cell cell : study.study().getCells()) {
                Recording recording = cell.getRecordings().getFirst();
                Path raw = SHIPPED.resolve(recording.getRawFile());
                bytes += Files.size(raw);
                assertEquals(recording.getSha256(), Sha256.of(raw), cell.getName());
                assertTrue(recording.getSyntheticNote().contains("synthetic: true"), recording.getSyntheticNote());
            }
        }
        assertTrue(bytes < 5_000_000, bytes + " bytes");
    }

    @Test
    void theStudyHasNoErrors() throws ProblemException {
        try (StudyFolder study = StudyFolder.open(fresh, NewerVersion.REFUSE)) {
            List<ModelProblem> errors = StudyValidator.validate(study).stream()
                    .filter(found -> found.problem().severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void theConditionsAreThoseOfTheExperimentalSection() throws ProblemException {
        try (StudyFolder folderOfStudy = StudyFolder.open(fresh, NewerVersion.REFUSE)) {
            Study study = folderOfStudy.study();
            assertEquals(
                    List.of("MII-1", "MII-2", "MII-3", "SEI"),
                    study.getInterphases().stream()
                            .map(interphase -> interphase.getName())
                            .toList());
            Electrolyte composite = study.getInterphases().get(1).getElectrolyte();
            assertEquals(AmountBasis.MOL, composite.getBasis());
            assertEquals(4.0, composite.getComponents().get(0).getAmount());
            Mixing mixing = (Mixing) composite.getSteps().getFirst();
            assertEquals(110.0, mixing.getSpeedRpm());
            assertEquals(1.0, mixing.getTimeH());
            Milling milling = (Milling)
                    composite.getComponents().get(0).getMaterial().getSteps().get(0);
            assertEquals(550.0, milling.getSpeedRpm());
            assertEquals(20.0, milling.getTimeH());
            Annealing annealing = (Annealing)
                    composite.getComponents().get(1).getMaterial().getSteps().get(1);
            assertEquals(550.0, annealing.getTemperatureC());
            assertEquals(24.0, annealing.getTimeH());
            PelletPressing pressing =
                    (PelletPressing) study.getAssemblies().getFirst().getSteps().get(0);
            assertEquals(150.0, pressing.getMassMg());
            assertEquals(360.0, pressing.getPressureMPa());
            assertEquals(null, pressing.getTimeMin(), "not reported");
            LithiumAttachment attachment = (LithiumAttachment)
                    study.getAssemblies().getFirst().getSteps().get(1);
            assertEquals(30.0, attachment.getPressureMPa());
            assertEquals(5.0, attachment.getTimeMin());
            assertEquals(null, study.getProtocols().getFirst().getStackPressureMPa(), "not reported");
            assertEquals(null, study.getProtocols().getFirst().getTemperatureC(), "not reported");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> members(Path archive) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sums.put(entry.getName(), Sha256.of(zip.readAllBytes()));
            }
        }
        return sums;
    }
}
