package org.gouji.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellPlace;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Stated;
import org.gouji.model.LabelMatch;
import org.gouji.model.ReadLedger;
import org.gouji.model.Report;
import org.gouji.text.IdentityWords;

/** Writes how a report was read: the ledger, and what speaks for unit and year (docs/reading.md). */
final class ReadingJson {
    private final JsonGenerator json;
    private final JsonLines lines;
    private final IdentityWords words;

    ReadingJson(JsonGenerator json, JsonLines lines, IdentityWords words) {
        this.json = json;
        this.lines = lines;
        this.words = words;
    }

    /** The keys {@code ledger} and {@code identity}. */
    void write(Report report) throws IOException {
        json.writeObjectFieldStart("ledger");
        counts(report.ledger());
        json.writeArrayFieldStart("skipped");
        for (var table : report.tables()) {
            for (var oddity : table.oddities()) {
                skipped(oddity.kind().key(), 1, oddity.text(), Optional.of(oddity.place()));
            }
        }
        for (var skipped : report.skipped()) {
            skipped(skipped.kind().key(), skipped.count(), skipped.text(), skipped.place());
        }
        json.writeEndArray();
        json.writeEndObject();
        identity(report.identity());
    }

    private void counts(ReadLedger ledger) throws IOException {
        json.writeNumberField("expected", ledger.expected());
        json.writeNumberField("read", ledger.read());
        json.writeNumberField("blank", ledger.blank());
        json.writeNumberField("missing", ledger.missing());
        json.writeNumberField("unreadable", ledger.unreadable());
        json.writeNumberField("doubtful", ledger.doubtful());
        lines.keepNextOnOneLine();
        json.writeObjectFieldStart("labels");
        for (Map.Entry<LabelMatch.How, Integer> label : ledger.labels().entrySet()) {
            json.writeNumberField(label.getKey().key(), label.getValue());
        }
        json.writeEndObject();
    }

    private void skipped(String kind, int count, String text, Optional<CellPlace> place) throws IOException {
        lines.keepNextOnOneLine();
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeNumberField("count", count);
        json.writeStringField("text", text);
        json.writeStringField("where", place.map(CellPlace::where).orElse(null));
        json.writeEndObject();
    }

    private void identity(Identity identity) throws IOException {
        json.writeObjectFieldStart("identity");
        stated("unit", identity.unit());
        stated("year", identity.year());
        json.writeArrayFieldStart("questions");
        for (Map.Entry<String, String> question : words.questions(identity).entrySet()) {
            lines.keepNextOnOneLine();
            json.writeStartObject();
            json.writeStringField("about", question.getKey());
            json.writeStringField("message", question.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void stated(String what, Stated stated) throws IOException {
        json.writeObjectFieldStart(what);
        json.writeStringField("confidence", stated.confidence().key());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : stated.evidence()) {
            lines.keepNextOnOneLine();
            json.writeStartObject();
            json.writeStringField("source", evidence.source().key());
            json.writeStringField("value", evidence.value());
            json.writeStringField("text", evidence.text());
            json.writeBooleanField("agrees", evidence.agrees());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
