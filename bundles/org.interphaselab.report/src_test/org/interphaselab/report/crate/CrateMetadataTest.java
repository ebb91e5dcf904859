package org.interphaselab.report.crate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;
import org.junit.jupiter.api.Test;

/** The rules of RO-Crate 1.1 that its validators check. */
class CrateMetadataTest {

    private static final List<CrateFile> FILES = List.of(
            new CrateFile("study.interphase", "The experiment", "application/xml", ""),
            new CrateFile("raw/a b ü #1 100%.ndax", "Instrument file", "application/octet-stream", ""),
            new CrateFile("c:d?.txt", "Odd", "text/plain", ""),
            new CrateFile("bdf/x__y__20260102_001.bdf.csv", "Samples", "text/csv", "raw/a b ü #1 100%.ndax"));

    @Test
    void theDescriptorNamesTheVersionAndTheRoot() {
        JsonObject document = document("CC-BY-4.0");
        assertEquals(
                "https://w3id.org/ro/crate/1.1/context",
                document.get("@context").getAsString());
        JsonObject descriptor = entities(document).get("ro-crate-metadata.json");
        assertEquals("CreativeWork", descriptor.get("@type").getAsString());
        assertEquals("https://w3id.org/ro/crate/1.1", id(descriptor.get("conformsTo")));
        assertEquals("./", id(descriptor.get("about")));
    }

    @Test
    void theRootSaysWhatItMust() {
        JsonObject root = entities(document("CC-BY-4.0")).get("./");
        assertEquals("Dataset", root.get("@type").getAsString());
        assertEquals("A study", root.get("name").getAsString());
        assertEquals("What it is", root.get("description").getAsString());
        assertEquals("2026-03-09", root.get("datePublished").getAsString());
        assertEquals("https://spdx.org/licenses/CC-BY-4.0", id(root.get("license")));
        assertEquals(FILES.size(), root.get("hasPart").getAsJsonArray().size());
    }

    @Test
    void everyEntityHasANameAndEveryReferenceLeadsToOne() {
        Map<String, JsonObject> entities = entities(document("as agreed with the authors"));
        entities.forEach((id, entity) -> {
            assertTrue(entity.has("@type"), id);
            assertTrue(id.equals("ro-crate-metadata.json") || entity.has("name"), id);
            for (String key : entity.keySet()) {
                references(entity.get(key))
                        .forEach(to ->
                                assertTrue(entities.containsKey(to) || to.equals("https://w3id.org/ro/crate/1.1"), to));
            }
        });
        assertEquals(
                "as agreed with the authors",
                entities.get("#licence").get("name").getAsString());
    }

    @Test
    void namesOfFilesAreRelativeAddressesThatLeadBackToThem() {
        for (CrateFile file : FILES) {
            URI id = URI.create(CrateMetadata.id(file.path()));
            assertFalse(id.isAbsolute(), id::toString);
            assertTrue(id.getFragment() == null && id.getQuery() == null, id::toString);
            URI resolved = URI.create("file:///crate/").resolve(id);
            assertEquals("/crate/" + file.path(), resolved.getPath());
        }
        assertEquals(
                "raw/a%20b%20%C3%BC%20%231%20100%25.ndax",
                CrateMetadata.id(FILES.get(1).path()));
    }

    @Test
    void anOrcidBehindANameIsTheAddressOfThePersonIfItsCheckCharacterIsRight() {
        // the example of ORCID's own description of the check character
        assertEquals(
                new CrateAuthor("https://orcid.org/0000-0002-1825-0097", "J. Carberry"),
                CrateAuthor.of("J. Carberry (0000-0002-1825-0097)", 1));
        assertEquals(
                new CrateAuthor("https://orcid.org/0000-0002-1694-233X", "A. B."),
                CrateAuthor.of("A. B., https://orcid.org/0000-0002-1694-233X", 2));
        assertEquals("#author-3", CrateAuthor.of("C (0000-0002-1825-0098)", 3).id());
    }

    @Test
    void whatWasComputedHasAnActionWithProgramInputAndResult() {
        JsonObject action = entities(document("CC0-1.0")).values().stream()
                .filter(entity -> entity.get("@type").getAsString().equals("CreateAction"))
                .findFirst()
                .orElseThrow();
        assertEquals("#interphase-lab", id(action.get("instrument")));
        assertEquals(CrateMetadata.id(FILES.get(1).path()), id(action.get("object")));
        assertEquals(CrateMetadata.id(FILES.get(3).path()), id(action.get("result")));
    }

    @Test
    void tablesAreCommaSeparatedWithASchemaOfTheirColumns() {
        Table table = new Table(
                "t",
                "Half-cycles",
                List.of(new Table.Column("name", "Cell", "1"), new Table.Column("q", "Charge", "mAh cm⁻²")),
                List.of(List.of("a, \"b\"", 1.25), List.of("c", Estimate.of(2.5, 0.1, "mAh cm⁻²"))));
        assertEquals("name,q\r\n\"a, \"\"b\"\"\",1.25\r\nc,2.5\r\n", TableText.csv(table));
        JsonObject schema = JsonParser.parseString(TableText.schema(table)).getAsJsonObject();
        assertEquals(
                "mAh cm⁻²",
                schema.getAsJsonObject("properties")
                        .getAsJsonObject("q")
                        .get("unit")
                        .getAsString());
    }

    private static JsonObject document(String licence) {
        CrateContent content = new CrateContent(
                "A study",
                "What it is",
                List.of("A. Müller", "B"),
                "Institute",
                licence,
                LocalDate.of(2026, 3, 9),
                "1.2.3",
                FILES);
        return JsonParser.parseString(CrateMetadata.json(content)).getAsJsonObject();
    }

    private static Map<String, JsonObject> entities(JsonObject document) {
        Map<String, JsonObject> entities = new LinkedHashMap<>();
        for (JsonElement element : document.getAsJsonArray("@graph")) {
            JsonObject entity = element.getAsJsonObject();
            JsonObject before = entities.put(entity.get("@id").getAsString(), entity);
            assertEquals(null, before, "an id that is there twice");
        }
        return entities;
    }

    private static List<String> references(JsonElement value) {
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream()
                    .flatMap(element -> references(element).stream())
                    .toList();
        }
        return value.isJsonObject() ? List.of(id(value)) : List.of();
    }

    private static String id(JsonElement reference) {
        return reference.getAsJsonObject().get("@id").getAsString();
    }
}
