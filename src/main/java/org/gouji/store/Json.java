package org.gouji.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small JSON values in columns that no query looks into: lists, maps, texts and whole numbers. Any thread. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The JSON of a list, map, text or whole number. */
    static String text(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List) {
            json.writeStartArray();
            for (Object element : (List<?>) value) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Integer) {
            json.writeNumber((Integer) value);
        } else {
            json.writeString((String) value);
        }
    }

    /** The JSON of a list of whole numbers. */
    static String numbers(int[] numbers) {
        return java.util.Arrays.toString(numbers);
    }

    /** The list that {@link #text} wrote. */
    static List<?> list(String text) {
        return (List<?>) parse(text);
    }

    /** The map of texts that {@link #text} wrote. */
    @SuppressWarnings("unchecked") // all that is ever written as a map
    static Map<String, String> texts(Object map) {
        return (Map<String, String>) map;
    }

    /** The value that {@link #text} wrote; throws {@link IllegalArgumentException} for what is no JSON. */
    static Object parse(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Object value = read(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException("not the JSON of a workspace: " + e.getMessage(), e);
        }
    }

    private static Object read(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(json));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, read(json));
            }
            return map;
        }
        return token == JsonToken.VALUE_NUMBER_INT ? (Object) json.getIntValue() : json.getText();
    }
}
