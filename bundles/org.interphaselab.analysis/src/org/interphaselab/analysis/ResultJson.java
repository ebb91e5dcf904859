package org.interphaselab.analysis;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.interphaselab.core.Provenance;

/**
 * An analysis result and where it comes from as JSON (UTF-8). What is written is read back equal, to the last bit of
 * every number: numbers are written by {@link Double#toString(double)}, not-a-number as {@code null} in columns. Both
 * directions stream, so that memory is bounded by the result itself.
 */
public final class ResultJson {

    /** Version of this layout; a file of another version is not read. */
    static final long FORMAT = 1;

    /**
     * A result as it was stored.
     *
     * @param result what was found
     * @param provenance where it comes from
     */
    public record Stored(AnalysisResult result, Provenance provenance) {}

    private ResultJson() {}

    /** Writes a result; the stream is flushed, not closed. */
    public static void write(AnalysisResult result, Provenance provenance, OutputStream out) throws IOException {
        // not closed: closing would close the caller's stream
        JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        json.setStrictness(Strictness.STRICT);
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("provenance");
        ResultWriter.provenance(json, provenance);
        json.name("result");
        new ResultWriter(json).result(result);
        json.endObject();
        json.flush();
    }

    /**
     * Reads a result; the stream is not closed.
     *
     * @throws IOException when the stream fails or does not hold a complete result of this layout
     */
    public static Stored read(InputStream in) throws IOException {
        JsonReader json = new JsonReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        json.setStrictness(Strictness.STRICT);
        try {
            return read(json);
        } catch (RuntimeException e) {
            // the reader's and the records' own refusals: wrong token, wrong number, wrong type, missing member
            throw new IOException("not a stored result: " + e.getMessage(), e);
        }
    }

    private static Stored read(JsonReader json) throws IOException {
        AnalysisResult result = null;
        Provenance provenance = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> requireFormat(json.nextLong());
                case "provenance" -> provenance = ResultReader.provenance(json);
                case "result" -> result = new ResultReader(json).result();
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (result == null || provenance == null) {
            throw new IOException("not a stored result: a part is missing");
        }
        return new Stored(result, provenance);
    }

    private static void requireFormat(long format) throws IOException {
        if (format != FORMAT) {
            throw new IOException("a stored result of layout " + format + ", this program reads " + FORMAT);
        }
    }
}
