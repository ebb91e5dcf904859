package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What RO-Crate Metadata Specification 1.1 (doi:10.5281/zenodo.4541002) demands of a crate, in the order of its pages
 * "RO-Crate structure", "Root data entity", "Data entities" and "Contextual entities", with what the public validator
 * rocrate-validator (CRS4) checks of its profile 1.1 as required, and of what it recommends the author's affiliation.
 */
final class CrateRules {

    private static final String METADATA = "ro-crate-metadata.json";

    private final Path crate;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, JsonObject> entities = new LinkedHashMap<>();

    private CrateRules(Path crate) {
        this.crate = crate;
    }

    /** The rules that a crate breaks, each in words; none if it is a good one. */
    static List<String> broken(Path crate) throws IOException {
        CrateRules rules = new CrateRules(crate);
        rules.check();
        return rules.broken;
    }

    private void check() throws IOException {
        JsonObject document = JsonParser.parseString(Files.readString(crate.resolve(METADATA)))
                .getAsJsonObject();
        rule(
                document.get("@context").getAsString().equals("https://w3id.org/ro/crate/1.1/context"),
                "the context is that of the version");
        rule(document.keySet().equals(Set.of("@context", "@graph")), "the document is flattened: context and graph");
        for (JsonElement element : document.getAsJsonArray("@graph")) {
            JsonObject entity = element.getAsJsonObject();
            rule(entity.has("@id") && entity.has("@type"), "every entity has an id and a type");
            rule(
                    entities.put(entity.get("@id").getAsString(), entity) == null,
                    "ids are there once: " + entity.get("@id"));
        }
        descriptor();
        root();
        files();
        contextual();
        references();
    }

    private void descriptor() {
        JsonObject descriptor = entities.get(METADATA);
        if (descriptor == null) {
            broken.add("the descriptor is described");
            return;
        }
        rule(type(descriptor).equals("CreativeWork"), "the descriptor is a CreativeWork");
        rule(id(descriptor.get("about")).equals("./"), "the descriptor is about the root");
        rule(
                id(descriptor.get("conformsTo")).equals("https://w3id.org/ro/crate/1.1"),
                "the descriptor conforms to the version");
    }

    private void root() {
        JsonObject root = entities.get("./");
        if (root == null) {
            broken.add("the root is described");
            return;
        }
        rule(type(root).equals("Dataset"), "the root is a Dataset");
        for (String property : List.of("name", "description", "datePublished", "license")) {
            rule(root.has(property) && !root.get(property).toString().equals("\"\""), "the root has a " + property);
        }
        try {
            LocalDate.parse(root.get("datePublished").getAsString());
        } catch (DateTimeParseException e) {
            broken.add("datePublished is a date of ISO 8601, to the day at least");
        }
        rule(type(entities.get(id(root.get("license")))).equals("CreativeWork"), "the licence is described");
        rule(type(entities.get(id(root.get("publisher")))).equals("Organization"), "the publisher is described");
        for (JsonElement author : root.getAsJsonArray("author")) {
            rule(type(entities.get(id(author))).equals("Person"), "each author is a person who is described");
        }
    }

    private void files() throws IOException {
        Set<String> parts = new HashSet<>();
        for (JsonElement part : entities.get("./").getAsJsonArray("hasPart")) {
            rule(parts.add(id(part)), "a part is named once: " + id(part));
        }
        Set<Path> described = new HashSet<>();
        entities.forEach((id, entity) -> {
            if (type(entity).equals("File")) {
                rule(parts.contains(id), "each file is a part of the root: " + id);
                URI address = URI.create(id);
                rule(!address.isAbsolute() && !id.startsWith("/"), "the address of a file is relative: " + id);
                rule(address.getQuery() == null && address.getFragment() == null, "the address is encoded: " + id);
                Path file = crate.resolve(address.normalize().getPath());
                rule(Files.isRegularFile(file), "each file that is described is there: " + id);
                rule(entity.has("encodingFormat"), "each file says its format: " + id);
                rule(
                        entity.has("contentSize")
                                && entity.get("contentSize")
                                        .getAsString()
                                        .equals(String.valueOf(file.toFile().length())),
                        "each file says its size in bytes: " + id);
                described.add(file);
            }
        });
        rule(
                parts.stream().allMatch(part -> type(entities.get(part)).equals("File")),
                "each part of the root is described");
        try (Stream<Path> walk = Files.walk(crate)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(crate.resolve(METADATA)))
                    .forEach(file -> rule(described.contains(file), "each file is described: " + file));
        }
    }

    private void contextual() {
        entities.forEach((id, entity) -> {
            rule(id.equals(METADATA) || entity.has("name"), "each entity has a name: " + id);
            if (type(entity).equals("Person")) {
                rule(id.startsWith("https://orcid.org/") || id.startsWith("#"), "a person is known by an ORCID: " + id);
                rule(
                        type(entities.get(id(entity.get("affiliation")))).equals("Organization"),
                        "the affiliation of a person is described");
            }
        });
    }

    /** Every reference leads to an entity, the profile excepted, and nothing is nested. */
    private void references() {
        entities.forEach((id, entity) -> entity.entrySet().forEach(property -> {
            JsonElement value = property.getValue();
            JsonArray values = new JsonArray();
            if (value.isJsonArray()) {
                values = value.getAsJsonArray();
            } else {
                values.add(value);
            }
            for (JsonElement one : values) {
                if (one.isJsonObject()) {
                    rule(one.getAsJsonObject().keySet().equals(Set.of("@id")), "entities are not nested: " + id);
                    rule(
                            entities.containsKey(id(one)) || property.getKey().equals("conformsTo"),
                            "a reference leads to an entity: " + id(one));
                }
            }
        }));
    }

    private void rule(boolean kept, String words) {
        if (!kept) {
            broken.add(words);
        }
    }

    private static String type(JsonObject entity) {
        return entity == null ? "" : entity.get("@type").getAsString();
    }

    private static String id(JsonElement reference) {
        return reference == null ? "" : reference.getAsJsonObject().get("@id").getAsString();
    }
}
