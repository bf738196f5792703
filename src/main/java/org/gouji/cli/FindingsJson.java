package org.gouji.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;
import org.gouji.text.Wording;

/** The findings and causes of {@link CheckJson}, written to its generator. */
final class FindingsJson {
    private final JsonGenerator json;
    private final JsonLines lines;
    private final Wording words;

    FindingsJson(JsonGenerator json, JsonLines lines, Wording words) {
        this.json = json;
        this.lines = lines;
        this.words = words;
    }

    /** The findings of one report. */
    void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            lines.keepNextOnOneLine();
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("check", finding.check());
            json.writeStringField("severity", finding.severity().key());
            cells(finding.cells());
            values(finding);
            json.writeStringField("evidence", finding.evidence());
            if (finding.cause() > 0) {
                json.writeNumberField("cause", finding.cause());
            }
            suspects(finding.suspects());
            places(finding.places());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Findings over several reports. */
    void batch(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            lines.keepNextOnOneLine();
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeArrayFieldStart("files");
            for (SourceFile file : finding.reports()) {
                json.writeString(file.path());
            }
            json.writeEndArray();
            cells(finding.cells());
            json.writeStringField("severity", finding.severity().key());
            values(finding);
            json.writeStringField("check", finding.check());
            json.writeStringField("evidence", finding.evidence());
            suspects(finding.suspects());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The causes that join the findings of one report. */
    void causes(List<Cause> causes) throws IOException {
        json.writeArrayFieldStart("causes");
        for (Cause cause : causes) {
            lines.keepNextOnOneLine();
            json.writeStartObject();
            json.writeNumberField("id", cause.id());
            json.writeBooleanField("unique", cause.unique());
            json.writeArrayFieldStart("repairs");
            for (Cause.Repair repair : cause.repairs()) {
                repair(repair);
            }
            json.writeEndArray();
            if (cause.more()) {
                json.writeBooleanField("more", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void repair(Cause.Repair repair) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("changes");
        for (Cause.Change change : repair.changes()) {
            json.writeStartObject();
            json.writeStringField("cell", change.cell().address());
            json.writeStringField("from", change.from());
            json.writeStringField("to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("pattern", repair.pattern());
        json.writeEndObject();
    }

    private void cells(List<CellId> cells) throws IOException {
        json.writeArrayFieldStart("cells");
        for (CellId cell : cells) {
            json.writeString(cell.address());
        }
        json.writeEndArray();
    }

    private void values(Finding finding) throws IOException {
        json.writeStringField("expected", finding.expected().orElse(null));
        json.writeStringField("actual", finding.actual().orElse(null));
        json.writeStringField("message", words.message(finding));
    }

    private void suspects(List<Finding.Suspect> suspects) throws IOException {
        if (suspects.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suspects");
        for (Finding.Suspect suspect : suspects) {
            json.writeStartObject();
            json.writeStringField("cell", suspect.cell().address());
            json.writeStringField("suggested", suspect.suggested());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Beyond the contract: the spans of prose, so that another program can mark them. */
    private void places(List<TextPlace> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("places");
        for (TextPlace place : places) {
            json.writeStartObject();
            json.writeNumberField("section", place.section().number());
            json.writeNumberField("paragraph", place.paragraph());
            json.writeNumberField("start", place.start());
            json.writeNumberField("end", place.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
