package org.interphaselab.study.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A SHA-256 over values: records, lists, maps, optionals, numbers, texts, times and enums, each with its type and length, so that
 * different values never run together to the same bytes. The sum of one value is the same in every process.
 */
final class InputHash {

    private final MessageDigest digest;

    InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a value. */
    InputHash add(Object value) {
        switch (value) {
            case null -> token("absent", "");
            case Record record -> components(record);
            case List<?> list -> {
                token("list", Integer.toString(list.size()));
                list.forEach(this::add);
            }
            case Map<?, ?> map -> {
                token("map", Integer.toString(map.size()));
                map.forEach((key, element) -> add(key).add(element));
            }
            case Optional<?> optional -> add(optional.orElse(null));
            case OptionalDouble optional -> add(optional.isPresent() ? (Double) optional.getAsDouble() : null);
            case OptionalInt optional -> add(optional.isPresent() ? (Integer) optional.getAsInt() : null);
            case OptionalLong optional -> add(optional.isPresent() ? (Long) optional.getAsLong() : null);
            case Enum<?> constant -> token("enum", constant.name());
            case String text -> token("text", text);
            case Number number -> token(number.getClass().getSimpleName(), number.toString());
            case Instant instant -> token("instant", instant.toString());
            case Boolean truth -> token("boolean", truth.toString());
            default -> throw new IllegalArgumentException("cannot sum a " + value.getClass());
        }
        return this;
    }

    /** The sum so far, hexadecimal; the object cannot be used any more. */
    String sum() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void components(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        token("record", record.getClass().getSimpleName() + "/" + components.length);
        for (RecordComponent component : components) {
            try {
                add(component.getName()).add(component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException("cannot sum " + record.getClass(), e);
            }
        }
    }

    private void token(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((type + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
