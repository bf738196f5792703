package org.gouji.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.LogEvent;
import org.gouji.work.share.ReadLog;

/** The log as JSON: everything an event says, and what it is about in names. */
final class LogJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private LogJson() {}

    /** Hands every line to what it is given. */
    interface Source {
        void lines(Consumer<ReadLog.Line> sink);
    }

    /** The text of the file. */
    static String text(Source source, ReadLog.State state) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            JsonLines layout = new JsonLines();
            json.setPrettyPrinter(layout);
            json.writeStartObject();
            json.writeStringField("format", "gouji-log-1");
            json.writeNumberField("chains", state.chains());
            json.writeNumberField("events", state.events());
            json.writeNumberField("withheld", state.withheld());
            json.writeNumberField("broken", state.broken().size());
            json.writeArrayFieldStart("log");
            source.lines(line -> write(json, layout, line));
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, JsonLines layout, ReadLog.Line line) {
        LogEvent event = line.event();
        try {
            layout.keepNextOnOneLine();
            json.writeStartObject();
            json.writeStringField("id", event.id().toString());
            json.writeStringField("origin", event.origin().toString());
            json.writeNumberField("number", event.number());
            json.writeNumberField("clock", event.clock());
            json.writeStringField("at", event.at().toString());
            json.writeStringField("author", event.author());
            json.writeStringField("kind", event.kind().key());
            json.writeArrayFieldStart("units");
            for (String unit : line.about().units()) {
                json.writeString(unit);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("years");
            for (int year : line.about().years()) {
                json.writeNumber(year);
            }
            json.writeEndArray();
            json.writeStringField("subject", event.subject());
            json.writeObjectFieldStart("content");
            for (Map.Entry<String, String> entry : event.content().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
