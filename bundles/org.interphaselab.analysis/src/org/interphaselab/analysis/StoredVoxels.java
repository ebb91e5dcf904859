package org.interphaselab.analysis;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.interphaselab.chart.Slice;

/** What a stored slice has that other figures have not. */
final class StoredVoxels {

    private final JsonReader json;
    private int width;
    private int height;
    private byte[] phases = {};
    private List<String> names = List.of();
    private double voxel = Double.NaN;
    private String unit;

    StoredVoxels(JsonReader json) {
        this.json = json;
    }

    /** Reads the member of this name where it is one of a slice. */
    boolean read(String name) throws IOException {
        switch (name) {
            case "width" -> width = json.nextInt();
            case "height" -> height = json.nextInt();
            case "phases" -> phases = decoded(json.nextString());
            case "names" -> names = JsonParts.list(json, json::nextString);
            case "voxel" -> voxel = JsonDoubles.read(json);
            case "unit" -> unit = json.nextString();
            default -> {
                return false;
            }
        }
        return true;
    }

    Slice slice(String id, String title, boolean synthetic) throws IOException {
        try {
            return new Slice(id, title, width, height, phases, names, voxel, unit, synthetic);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a stored result: " + e.getMessage(), e);
        }
    }

    private static byte[] decoded(String text) throws IOException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a stored result: the voxels of a slice are damaged", e);
        }
    }
}
