package org.interphaselab.analysis;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reading of lists and of texts that may be absent. */
final class JsonParts {

    /** Reads one element. */
    @FunctionalInterface
    interface Element<T> {
        T read() throws IOException;
    }

    private JsonParts() {}

    static <T> List<T> list(JsonReader json, Element<T> element) throws IOException {
        List<T> list = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            list.add(element.read());
        }
        json.endArray();
        return list;
    }

    static String text(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return json.nextString();
    }
}
