package org.interphaselab.cycler.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles are kept, found, and refused where they are not complete. */
class MappingProfilesTest {

    private static final MappedColumn TIME = new MappedColumn("t", 1, Quantity.TEST_TIME, "h");
    private static final MappedColumn VOLTAGE = new MappedColumn("U", 2, Quantity.VOLTAGE, "mV");

    @TempDir
    Path folder;

    private static MappingProfile profile(String name, List<MappedColumn> columns) {
        return new MappingProfile(
                name,
                "made \"here\"",
                TableForm.text('\t', ','),
                columns,
                0,
                columns.stream().anyMatch(column -> column.quantity().equals(Quantity.CURRENT))
                        ? MappingProfile.CurrentSign.POSITIVE_DISCHARGES
                        : MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of(List.of("t", "U")));
    }

    private static String code(MappingProfile profile) {
        return assertThrows(ProblemException.class, profile::require).problem().code();
    }

    @Test
    void whatIsSavedIsFoundAgain() throws Exception {
        MappingProfiles profiles = MappingProfiles.in(folder.resolve("not yet"), folder);
        MappingProfile saved = profile("Lab 3, old".replace(",", ""), List.of(TIME, VOLTAGE));
        Path file = profiles.save(saved, false);
        assertEquals(folder.resolve("not yet").resolve("Lab 3 old.json"), file);
        assertEquals(saved, profiles.get("Lab 3 old"));
        assertEquals(saved, MappingProfiles.in().get(file.toString()));
        assertEquals(
                "MAPPING_EXISTS",
                assertThrows(ProblemException.class, () -> profiles.save(saved, false))
                        .problem()
                        .code());
        MappingProfile other = saved.with(new MappedColumn("I", 3, Quantity.CURRENT, "A"));
        profiles.save(other, true);
        assertEquals(List.of(other), profiles.saved());
        assertEquals(
                List.of("Lab 3 old", "published-pairs", "published-pairs-csv"),
                profiles.all().stream().map(MappingProfile::name).toList());
        assertEquals(
                "MAPPING_UNKNOWN",
                assertThrows(ProblemException.class, () -> profiles.get("Lab 4"))
                        .problem()
                        .code());
    }

    @Test
    void theSignIsKeptOnlyWhereThereIsACurrent() {
        MappingProfile without = profile("a", List.of(TIME, VOLTAGE));
        assertFalse(MappingJson.tree(without).has("positiveCurrentCharges"));
        MappingProfile with = profile("a", List.of(TIME, VOLTAGE, new MappedColumn("I", 3, Quantity.CURRENT, "A")));
        assertFalse(MappingJson.tree(with).get("positiveCurrentCharges").getAsBoolean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "no JSON",
                "{\"format\":\"interphase-lab-mapping\",\"version\":2}",
                "null",
                "{\"format\":\"interphase-lab-mapping\",\"version\":1,\"headerRow\":\"x\"}"
            })
    void whatIsNoProfileIsNamed(String text) throws Exception {
        Files.writeString(folder.resolve("bad.json"), text);
        ProblemException e = assertThrows(
                ProblemException.class, () -> MappingProfiles.in(folder).all());
        assertEquals("MAPPING_UNREADABLE", e.problem().code());
        assertTrue(e.problem().where().toString().endsWith("bad.json"));
    }

    @Test
    void whatIsNotCompleteIsRefused() {
        assertEquals("MAPPING_INCOMPLETE", code(profile("a", List.of(TIME))));
        assertEquals("MAPPING_INCOMPLETE", code(profile("a", List.of(VOLTAGE))));
        assertEquals("MAPPING_INCOMPLETE", code(profile("a", List.of(TIME, VOLTAGE, VOLTAGE))));
        assertEquals(
                "MAPPING_INVALID", code(profile("a", List.of(TIME, new MappedColumn("", 0, Quantity.VOLTAGE, "V")))));
        for (String name : List.of("", "../a", "a/b", ".a", "a:b", "a".repeat(61), "a.", "a\nb")) {
            assertEquals("MAPPING_INVALID", code(profile(name, List.of(TIME, VOLTAGE))), name);
        }
    }

    @Property(tries = 200)
    void everyProfileComesBackFromItsText(@ForAll("profiles") MappingProfile profile) throws Exception {
        assertEquals(profile, MappingJson.parse(MappingJson.text(profile), "test"));
    }

    @Provide
    Arbitrary<MappingProfile> profiles() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<TableForm> form = Combinators.combine(
                        Arbitraries.of(',', ';', '\t'), Arbitraries.of('.', ','), text, Arbitraries.of(0, 1, 2))
                .as((separator, sign, charset, rows) -> new TableForm(
                        TableForm.Kind.TEXT,
                        "",
                        separator,
                        sign,
                        charset,
                        rows > 1,
                        rows == 0 ? 0 : 3,
                        rows,
                        3 + rows));
        Set<Quantity> others = Set.of(Quantity.CURRENT, Quantity.CYCLE_COUNT, new Quantity("Pressure", "bar"));
        return Combinators.combine(
                        form,
                        text,
                        text,
                        Arbitraries.subsetOf(others),
                        text.list().ofMaxSize(4).list().ofMaxSize(2))
                .as((f, description, unit, more, signature) -> {
                    MappingProfile profile = new MappingProfile(
                            "any name",
                            description,
                            f,
                            List.of(TIME, VOLTAGE.withUnit(unit)),
                            description.length() > 3 ? 9 : 0,
                            unit.isEmpty()
                                    ? MappingProfile.CurrentSign.POSITIVE_CHARGES
                                    : MappingProfile.CurrentSign.POSITIVE_DISCHARGES,
                            signature);
                    int position = 3;
                    for (Quantity quantity : more) {
                        profile = profile.with(new MappedColumn(description + position, position, quantity, unit));
                        position++;
                    }
                    return profile.hasCurrent()
                            ? profile
                            : profile.withCurrentSign(MappingProfile.CurrentSign.POSITIVE_CHARGES);
                });
    }
}
