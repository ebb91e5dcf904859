package org.interphaselab.cycler.mapping;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;

/** Mapping profiles as JSON that people can read and change. */
public final class MappingJson {

    private static final String FORMAT = "interphase-lab-mapping";
    private static final int VERSION = 1;
    private static final int MAX_CHARACTERS = 1 << 20;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private MappingJson() {}

    /** A profile as text. */
    public static String text(MappingProfile profile) {
        return GSON.toJson(tree(profile)) + "\n";
    }

    /** A profile as a tree of JSON. */
    public static JsonObject tree(MappingProfile profile) {
        TableForm form = profile.form();
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.addProperty("name", profile.name());
        json.addProperty("description", profile.description());
        json.addProperty("file", form.kind() == TableForm.Kind.WORKBOOK ? "xlsx" : "text");
        if (form.kind() == TableForm.Kind.WORKBOOK) {
            json.addProperty("sheet", form.sheet());
        } else {
            json.addProperty("separator", String.valueOf(form.separator()));
            json.addProperty("decimalSign", String.valueOf(form.decimalSign()));
            json.addProperty("encoding", form.charset());
        }
        json.addProperty("dayFirst", form.dayFirst());
        json.addProperty("headerRow", form.headerRow());
        json.addProperty("headerRows", form.headerRows());
        json.addProperty("firstRow", form.firstRow());
        json.addProperty("columnsPerCell", profile.columnsPerCell());
        if (profile.hasCurrent()) {
            json.addProperty(
                    "positiveCurrentCharges", profile.currentSign() == MappingProfile.CurrentSign.POSITIVE_CHARGES);
        }
        JsonArray columns = new JsonArray();
        for (MappedColumn column : profile.columns()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("column", column.header());
            entry.addProperty("position", column.position());
            entry.addProperty("quantity", column.quantity().label());
            entry.addProperty("unit", column.unit());
            columns.add(entry);
        }
        json.add("columns", columns);
        json.add("signature", GSON.toJsonTree(profile.signature()));
        return json;
    }

    /**
     * The profile that a text holds.
     *
     * @param subject the file it is from, or another name for people
     * @throws ProblemException when the text is no profile, or one that cannot be used
     */
    public static MappingProfile parse(String text, String subject) throws ProblemException {
        if (text.length() > MAX_CHARACTERS) {
            throw unreadable(subject, "it is longer than any mapping", null);
        }
        MappingProfile profile;
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (!FORMAT.equals(text(json, "format")) || number(json, "version", 0) != VERSION) {
                throw unreadable(subject, "it is not of format " + FORMAT + " " + VERSION, null);
            }
            profile = profile(json);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw unreadable(subject, "it is no JSON of the form expected", e);
        }
        profile.require();
        return profile;
    }

    private static MappingProfile profile(JsonObject json) {
        boolean workbook = text(json, "file").equals("xlsx");
        TableForm form = new TableForm(
                workbook ? TableForm.Kind.WORKBOOK : TableForm.Kind.TEXT,
                text(json, "sheet"),
                character(text(json, "separator"), ','),
                character(text(json, "decimalSign"), '.'),
                text(json, "encoding"),
                truth(json, "dayFirst", false),
                number(json, "headerRow", 1),
                number(json, "headerRows", 1),
                number(json, "firstRow", 2));
        List<MappedColumn> columns = new ArrayList<>();
        for (JsonElement element : json.has("columns") ? json.getAsJsonArray("columns") : new JsonArray()) {
            JsonObject column = element.getAsJsonObject();
            columns.add(new MappedColumn(
                    text(column, "column"),
                    number(column, "position", 0),
                    Quantity.ofLabel(text(column, "quantity")),
                    text(column, "unit")));
        }
        List<List<String>> signature = new ArrayList<>();
        if (json.has("signature")) {
            for (JsonElement row : json.getAsJsonArray("signature")) {
                signature.add(row.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList());
            }
        }
        return new MappingProfile(
                text(json, "name"),
                text(json, "description"),
                form,
                columns,
                number(json, "columnsPerCell", 0),
                truth(json, "positiveCurrentCharges", true)
                        ? MappingProfile.CurrentSign.POSITIVE_CHARGES
                        : MappingProfile.CurrentSign.POSITIVE_DISCHARGES,
                signature);
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : "";
    }

    private static int number(JsonObject json, String key, int otherwise) {
        return json.has(key) ? json.get(key).getAsInt() : otherwise;
    }

    private static boolean truth(JsonObject json, String key, boolean otherwise) {
        return json.has(key) ? json.get(key).getAsBoolean() : otherwise;
    }

    private static char character(String text, char otherwise) {
        return text.isEmpty() ? otherwise : text.charAt(0);
    }

    private static ProblemException unreadable(String subject, String why, Exception cause) {
        return Problem.error(
                        "MAPPING_UNREADABLE",
                        "The mapping cannot be read: " + why + ".",
                        Location.of(subject),
                        "Correct the file, or delete it and confirm the mapping once more.")
                .asException(cause);
    }
}
