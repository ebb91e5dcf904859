package org.interphaselab.chemistry.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    @TempDir
    Path folder;

    private Path phases() {
        return folder.resolve("phases.tsv");
    }

    private void edit(String file, String from, String to) throws IOException, ProblemException {
        if (!Files.exists(phases())) {
            Catalog.writeShipped(folder);
        }
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private Problem problem() {
        return assertThrows(ProblemException.class, () -> Catalog.read(folder)).problem();
    }

    @Test
    void volumesOfTheCatalogAreThoseOfTheLiterature() {
        Catalog catalog = Catalog.shipped();
        assertEquals(102, catalog.phases().size());
        assertEquals(13.01, catalog.lithium().molarVolumeCm3(), 0.01);
        // lattice with its own angles, from COD 1004036: 591.2 Å3
        Phase aluminate = catalog.electrolyte("LAC").orElseThrow();
        assertEquals(591.2, aluminate.cell().orElseThrow().volumeA3(), 0.1);
        assertEquals(2.04, catalog.electrolyte("LGPS").orElseThrow().densityGCm3(), 0.005);
        assertEquals(249.66, catalog.electrolyte("LPS7").orElseThrow().molarVolumeCm3(), 0.005);
    }

    @Test
    void everyPhaseTellsWhereItComesFrom() {
        for (Phase phase : Catalog.shipped().phases()) {
            assertFalse(phase.source().isEmpty());
            assertTrue(phase.volumeUncertainty() > 0 && phase.volumeUncertainty() <= 0.11, phase.id());
            assertEquals(
                    phase.countsAsMetal() == CountsAsMetal.YES,
                    phase.electronicClass() == ElectronicClass.METAL && phase.role() == Role.PRODUCT,
                    phase.id());
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws ProblemException {
        Catalog.writeShipped(folder);
        Catalog read = Catalog.read(folder);
        assertEquals(Catalog.shipped().phases(), read.phases());
        assertEquals(Catalog.shipped().rules(), read.rules());
        assertEquals(Catalog.shipped().sha256(), read.sha256());
        assertEquals(Catalog.shippedEdition(), read.edition());
    }

    @Test
    void writingReplacesNothing() throws IOException {
        Files.writeString(phases(), "mine");
        Problem problem = assertThrows(ProblemException.class, () -> Catalog.writeShipped(folder))
                .problem();
        assertEquals("CATALOG_NOT_WRITTEN", problem.code());
        assertEquals("mine", Files.readString(phases()));
    }

    @Test
    void theUsersRulesAreUsed() throws ProblemException, IOException {
        edit("sinks.tsv", "\tIn\tLi13In3\tdefault", "\tIn\tLi13In3\talternative");
        edit("sinks.tsv", "\tIn\tLiIn\talternative", "\tIn\tLiIn\tdefault");
        Catalog mine = Catalog.read(folder);
        double fraction = new Reducer(mine)
                .reduce(new MixtureParser(mine).parse("Li3InCl6", Optional.empty()))
                .usual()
                .metalVolumeFraction();
        assertEquals(16.118, 100 * fraction, 0.001);
    }

    @Test
    void aSpreadsheetsWayOfSavingIsUnderstood() throws ProblemException, IOException {
        edit("phases.tsv", "\tlithium phosphide\t", "\t\"lithium phosphide, \"\"α\"\"\"\t");
        Files.writeString(
                phases(),
                "\ufeff"
                        + Files.readString(phases())
                                .replaceFirst("(?s)^(#[^\n]*\n)+", "")
                                .replace("\n", "\r\n"));
        assertEquals(
                "lithium phosphide, \"α\"",
                Catalog.read(folder).phases().stream()
                        .filter(phase -> phase.id().equals("Li3P"))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phases.tsv | Li3P~Li3P~               | Li3P~Li3Q~               | formula        | no element
            phases.tsv | Li3P~Li3P~               | Li2S~Li3P~               | id             | there twice
            phases.tsv | 4.264~4.264              | 4,264~4.264              | a_A            | no
            phases.tsv | 4.264~4.264              | NaN~4.264                | a_A            | not possible
            phases.tsv | 4.264~4.264~7.579~90~90~120 | 4.264~4.264~7.579~90~90~190 | alpha_deg | no cell
            phases.tsv | 7.579~90~90~120~2~       | 7.579~90~90~120~2~1.4    | molar_volume_cm3_mol | more than one way
            phases.tsv | P6_3/mmc~~~~~~~~1.738    | P6_3/mmc~~~~~~~~         | molar_volume_cm3_mol | no volume
            phases.tsv | ~1e-9..1e-7~ | ~1e-7..1e-9~ | electronic_conductivity_S_cm | order of magnitude
            phases.tsv | ~semiconductor~no~       | ~halfmetal~no~           | electronic_class | metal, semimetal
            sinks.tsv  | ~P~Li3P~default          | ~P~Li9P~default          | phase          | no phase
            sinks.tsv  | ~P~Li3P~default          | ~P~Li2S~default          | phase          | holds no P
            sinks.tsv  | ~P~Li3P~default          | ~P~LGPS~default          | phase          | no product
            sinks.tsv  | ~P~Li3P~default          | ~P~Li3P~alternative      | use            | default
            sinks.tsv  | ~Ge~Li17Ge4~alternative  | ~Ge~Li17Ge4~default      | use            | default
            sinks.tsv  | ~P~Li3P~default          | ~Pq~Li3P~default         | element        | no element
            sinks.tsv  | La-Li-O-Ti~Ti~Ti6O       | La-Li-Ti~Ti~Ti6O         | chemical_system | belong
            """)
    void whatIsWrongIsToldWithLineAndColumn(String file, String from, String to, String column, String what)
            throws IOException, ProblemException {
        edit(file, from.replace('~', '\t'), to.replace('~', '\t'));
        List<String> lines = Files.readAllLines(folder.resolve(file));
        Problem problem = problem();
        assertTrue(problem.where().subject().endsWith(file), problem::toString);
        String line = lines.get((int) problem.where().line().orElseThrow() - 1);
        assertTrue(problem.what().contains("'" + column + "'"), problem::toString);
        assertTrue((problem.what() + problem.remedy()).contains(what), problem::toString);
        assertTrue(
                line.contains(to.replace('~', '\t')) || problem.what().contains("twice") || column.equals("use"),
                problem::toString);
    }

    @Test
    void missingFilesColumnsAndTextsOfAnotherKindAreToldOf() throws IOException, ProblemException {
        assertEquals("CATALOG_UNREADABLE", problem().code());
        edit("phases.tsv", "molar_volume_cm3_mol", "volume");
        assertEquals("TABLE_COLUMN", problem().code());
        Files.writeString(phases(), "");
        assertEquals("TABLE_UNREADABLE", problem().code());
        Files.write(phases(), "id\tname\n\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("CATALOG_UNREADABLE", problem().code());
        Files.writeString(phases(), "\"never closed\n".repeat(10_000));
        assertTrue(problem().code().startsWith("TABLE_"));
        Files.delete(phases());
        Files.createDirectory(phases());
        assertEquals("CATALOG_UNREADABLE", problem().code());
    }
}
