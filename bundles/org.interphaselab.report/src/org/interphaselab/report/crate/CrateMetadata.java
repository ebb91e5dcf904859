package org.interphaselab.report.crate;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes {@code ro-crate-metadata.json} after RO-Crate 1.1 (P. Sefton et al., doi:10.5281/zenodo.4541002): the root
 * dataset, every file, people, institution, licence, the program, and one action for each file that was computed.
 */
public final class CrateMetadata {

    /** Name of the file in the crate. */
    public static final String FILE = "ro-crate-metadata.json";

    private static final String PROFILE = "https://w3id.org/ro/crate/1.1";
    private static final String PROGRAM = "#interphase-lab";
    private static final String INSTITUTION = "#institution";

    private CrateMetadata() {}

    /** The metadata as JSON-LD. */
    public static String json(CrateContent content) {
        JsonArray graph = new JsonArray();
        JsonObject descriptor = entity(FILE, "CreativeWork");
        descriptor.add("conformsTo", reference(PROFILE));
        descriptor.add("about", reference("./"));
        graph.add(descriptor);
        graph.add(root(content));
        content.files().forEach(file -> graph.add(file(file)));
        for (CrateAuthor author : authors(content)) {
            JsonObject person = named(author.id(), "Person", author.name());
            person.add("affiliation", reference(INSTITUTION));
            graph.add(person);
        }
        graph.add(named(INSTITUTION, "Organization", content.institution()));
        graph.add(named(licence(content.licence()), "CreativeWork", content.licence()));
        JsonObject program = named(PROGRAM, "SoftwareApplication", "Interphase Lab");
        program.addProperty("softwareVersion", content.programVersion());
        graph.add(program);
        actions(content).forEach(graph::add);
        JsonObject document = new JsonObject();
        document.addProperty("@context", PROFILE + "/context");
        document.add("@graph", graph);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(document) + "\n";
    }

    /** The identifier of a file: its path, relative to the crate, with everything encoded that an address cannot hold. */
    public static String id(String path) {
        try {
            // a leading "./" keeps a colon in the first name from being read as a scheme
            String id = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            return id.contains(":") ? "./" + id : id;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("path '" + path + "'", e);
        }
    }

    private static JsonObject root(CrateContent content) {
        JsonObject root = named("./", "Dataset", content.name());
        root.addProperty("description", content.description());
        root.addProperty("datePublished", content.published().toString());
        root.add("license", reference(licence(content.licence())));
        root.add("publisher", reference(INSTITUTION));
        JsonArray authors = new JsonArray();
        authors(content).forEach(author -> authors.add(reference(author.id())));
        root.add("author", authors);
        JsonArray parts = new JsonArray();
        content.files().forEach(file -> parts.add(reference(id(file.path()))));
        root.add("hasPart", parts);
        JsonArray mentions = new JsonArray();
        actions(content)
                .forEach(action -> mentions.add(reference(action.get("@id").getAsString())));
        root.add("mentions", mentions);
        return root;
    }

    private static List<CrateAuthor> authors(CrateContent content) {
        return IntStream.range(0, content.authors().size())
                .mapToObj(i -> CrateAuthor.of(content.authors().get(i), i + 1))
                .toList();
    }

    private static JsonObject file(CrateFile file) {
        JsonObject entity = named(id(file.path()), "File", file.name());
        entity.addProperty("encodingFormat", file.mediaType());
        // text, as schema.org has it
        file.bytes().ifPresent(bytes -> entity.addProperty("contentSize", Long.toString(bytes)));
        return entity;
    }

    private static List<JsonObject> actions(CrateContent content) {
        return content.files().stream()
                .filter(file -> !file.madeFrom().isEmpty())
                .map(file -> {
                    JsonObject action =
                            named("#action-" + content.files().indexOf(file), "CreateAction", "Made: " + file.name());
                    action.add("instrument", reference(PROGRAM));
                    action.add("object", reference(id(file.madeFrom())));
                    action.add("result", reference(id(file.path())));
                    return action;
                })
                .toList();
    }

    /** An address stays; an SPDX identifier becomes its address; other words are described in the crate. */
    private static String licence(String licence) {
        if (licence.startsWith("https://") || licence.startsWith("http://")) {
            return licence;
        }
        return licence.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + licence : "#licence";
    }

    private static JsonObject named(String id, String type, String name) {
        JsonObject entity = entity(id, type);
        entity.addProperty("name", name);
        return entity;
    }

    private static JsonObject entity(String id, String type) {
        JsonObject entity = new JsonObject();
        entity.addProperty("@id", id);
        entity.addProperty("@type", type);
        return entity;
    }

    private static JsonObject reference(String id) {
        JsonObject reference = new JsonObject();
        reference.addProperty("@id", id);
        return reference;
    }
}
