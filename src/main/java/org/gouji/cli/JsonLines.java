package org.gouji.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out in lines for people and for comparing two results: indented, except where the writer says that a value is to
 * stay on its line. A line ends with a line feed on every system.
 */
final class JsonLines implements PrettyPrinter {
    private int depth;
    private int flatFrom = Integer.MAX_VALUE;

    /** The next object or array stays on its line, with all that is in it. */
    void keepNextOnOneLine() {
        flatFrom = depth + 1;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        boolean flat = depth >= flatFrom;
        if (depth == flatFrom) {
            flatFrom = Integer.MAX_VALUE;
        }
        depth--;
        if (entries > 0 && !flat) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void separator(JsonGenerator json) throws IOException {
        json.writeRaw(depth >= flatFrom ? ", " : ",");
        newLine(json);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (depth < flatFrom) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
    }
}
