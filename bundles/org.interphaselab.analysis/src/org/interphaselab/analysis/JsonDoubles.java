package org.interphaselab.analysis;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;

/** Doubles in JSON: {@code null} for not-a-number, the words {@code "Infinity"} and {@code "-Infinity"}, else exact. */
final class JsonDoubles {

    private static final int FIRST_CAPACITY = 64;

    private JsonDoubles() {}

    static void write(JsonWriter json, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.nullValue();
        } else if (Double.isInfinite(value)) {
            json.value(Double.toString(value));
        } else {
            json.value(value);
        }
    }

    static double read(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return Double.NaN;
        }
        return Double.parseDouble(json.nextString());
    }

    static void writeArray(JsonWriter json, double[] values) throws IOException {
        json.beginArray();
        for (double value : values) {
            write(json, value);
        }
        json.endArray();
    }

    static double[] readArray(JsonReader json) throws IOException {
        double[] values = new double[FIRST_CAPACITY];
        int size = 0;
        json.beginArray();
        while (json.hasNext()) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = read(json);
        }
        json.endArray();
        return Arrays.copyOf(values, size);
    }
}
