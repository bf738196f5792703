package org.gouji.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.model.Verdict;
import org.gouji.text.IdentityWords;
import org.gouji.text.Wording;
import org.gouji.work.CheckOutcome;
import org.gouji.work.CheckedFile;

/**
 * Writes the result of a check as CONTRACT.md prescribes it, {@code gouji-check/1}: one line for each cell, finding and cause,
 * the same bytes for the same result. Keys beyond the contract stand behind its own.
 */
final class CheckJson {
    static final String FORMAT = "gouji-check/1";

    private final Wording words;
    private final Map<SourceFile, Verdict> verdicts;

    /** {@code verdicts}: by the reports' files. */
    CheckJson(Wording words, Map<SourceFile, Verdict> verdicts) {
        this.words = words;
        this.verdicts = verdicts;
    }

    /** The result as JSON. */
    String text(CheckOutcome outcome) {
        StringWriter out = new StringWriter();
        try {
            write(outcome, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return out.toString();
    }

    private void write(CheckOutcome outcome, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            JsonLines lines = new JsonLines();
            json.setPrettyPrinter(lines);
            FindingsJson findings = new FindingsJson(json, lines, words);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeArrayFieldStart("reports");
            for (CheckedFile file : outcome.files()) {
                entry(json, lines, file, findings);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("batch");
            findings.batch(outcome.batch());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void entry(JsonGenerator json, JsonLines lines, CheckedFile file, FindingsJson findings)
            throws IOException {
        Optional<Report> report = file.reading() instanceof Reading.Read
                ? Optional.of(((Reading.Read) file.reading()).report())
                : Optional.empty();
        json.writeStartObject();
        json.writeStringField("file", file.source().path());
        json.writeStringField("sha256", blankAsNull(file.source().sha256()));
        json.writeStringField(
                "status", report.map(r -> r.partial() ? "partial" : "read").orElse("failed"));
        json.writeStringField("error", error(file.reading()));
        json.writeStringField("unit", report.flatMap(Report::unit).orElse(null));
        year(json, report.flatMap(Report::year));
        json.writeStringField(
                "edition", report.map(r -> blankAsNull(r.edition())).orElse(null));
        cells(json, lines, report.map(r -> List.copyOf(r.figures().values())).orElse(List.of()));
        findings.findings(file.checked().findings());
        findings.causes(file.checked().causes());
        if (report.isPresent()) {
            new ReadingJson(json, lines, new IdentityWords(words.texts())).write(report.get());
        }
        if (verdicts.containsKey(file.source())) {
            json.writeStringField("verdict", verdicts.get(file.source()).key());
        }
        if (file.duplicateOf().isPresent()) {
            json.writeStringField(
                    "duplicateOf", file.duplicateOf().map(SourceFile::path).get());
        }
        json.writeEndObject();
    }

    private static void year(JsonGenerator json, Optional<Integer> year) throws IOException {
        if (year.isPresent()) {
            json.writeNumberField("year", year.get());
        } else {
            json.writeNullField("year");
        }
    }

    private String error(Reading reading) {
        return reading instanceof Reading.Failed ? words.texts().get(((Reading.Failed) reading).message()) : null;
    }

    private static void cells(JsonGenerator json, JsonLines lines, List<Figure> figures) throws IOException {
        json.writeObjectFieldStart("cells");
        for (Figure figure : figures) {
            lines.keepNextOnOneLine();
            json.writeObjectFieldStart(figure.cell().address());
            json.writeStringField(
                    "value", figure.value().map(v -> v.toPlainString()).orElse(null));
            json.writeStringField("state", figure.state().key());
            json.writeStringField("text", figure.text());
            json.writeStringField("where", figure.place().map(CellPlace::where).orElse(null));
            if (figure.doubtful()) {
                json.writeBooleanField("doubtful", true);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
