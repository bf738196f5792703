package org.gouji.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Identity;
import org.gouji.model.Identity.Evidence;
import org.gouji.model.Identity.Stated;
import org.gouji.model.LabelMatch;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.ReadLedger;
import org.gouji.model.Report;
import org.gouji.model.TableReading;
import org.gouji.text.IdentityWords;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.reading.ReadingLine.Kind;

/** Puts the reading of a report into words: a summary, and a line for each thing to look at. No Swing; any thread. */
final class ReadingLines {
    private final Wording wording;
    private final Texts texts;
    private final IdentityWords identities;
    private final FormCatalogue forms;

    ReadingLines(Wording wording, FormCatalogue forms) {
        this.wording = wording;
        this.texts = wording.texts();
        this.identities = new IdentityWords(texts);
        this.forms = forms;
    }

    /** What counts for unit and year, what is to be decided about them, and the counts. */
    String summary(Report report) {
        List<String> parts =
                new ArrayList<>(identities.questions(report.identity()).values());
        parts.add(counts(report));
        return String.join("\n", parts);
    }

    private String counts(Report report) {
        ReadLedger ledger = report.ledger();
        Map<How, Integer> labels = ledger.labels();
        return String.join(
                "\n",
                stated("unit", report.identity().unit(), report.unit()),
                stated("year", report.identity().year(), report.year().map(String::valueOf)),
                texts.get(
                        "reading.counts",
                        "expected",
                        ledger.expected(),
                        "read",
                        ledger.read(),
                        "blank",
                        ledger.blank(),
                        "missing",
                        ledger.missing(),
                        "unreadable",
                        ledger.unreadable(),
                        "doubtful",
                        ledger.doubtful()),
                texts.get(
                        "reading.labels",
                        "all",
                        labels.values().stream().mapToInt(Integer::intValue).sum(),
                        "exact",
                        labels.get(How.EXACT),
                        "variant",
                        labels.get(How.VARIANT),
                        "altered",
                        labels.get(How.ALTERED),
                        "position",
                        labels.get(How.POSITION),
                        "absent",
                        labels.get(How.ABSENT)));
    }

    private String stated(String what, Stated stated, Optional<String> value) {
        return texts.get(
                "reading." + what,
                "value",
                value.orElse(texts.get(what + ".unknown")),
                "confidence",
                identities.confidence(stated.confidence()));
    }

    /** The lines: questions, cells, labels, what was left out, evidence. */
    List<ReadingLine> of(Report report) {
        List<ReadingLine> lines = new ArrayList<>();
        identities
                .questions(report.identity())
                .values()
                .forEach(q -> lines.add(new ReadingLine(Kind.QUESTION, q, "", "", Optional.empty())));
        for (Kind kind : List.of(Kind.UNREADABLE, Kind.DOUBTFUL, Kind.MISSING)) {
            report.tables().forEach(t -> cells(report, t, kind, lines));
        }
        report.tables().forEach(t -> labels(t, lines));
        report.tables()
                .forEach(t -> t.oddities()
                        .forEach(o -> lines.add(skipped(o.kind().key(), 1, o.text(), Optional.of(o.place())))));
        report.skipped().forEach(s -> lines.add(skipped(s.kind().key(), s.count(), s.text(), s.place())));
        evidence(report.identity(), lines);
        return lines;
    }

    private void cells(Report report, TableReading table, Kind kind, List<ReadingLine> lines) {
        if (table.state() == TableReading.State.ABSENT) {
            if (kind == Kind.MISSING) {
                String what = texts.get("reading.table.absent", "table", texts.get("table." + table.table()));
                lines.add(new ReadingLine(kind, what, "", "", Optional.empty()));
            }
            return;
        }
        report.figures().values().stream()
                .filter(f -> f.cell().table() == table.table() && kind(f).equals(Optional.of(kind)))
                .map(f -> new ReadingLine(
                        kind,
                        wording.cell(f.cell()),
                        oneLine(f.text()),
                        f.place().map(wording::place).orElse(""),
                        Optional.of(f.cell())))
                .forEach(lines::add);
    }

    private static Optional<Kind> kind(Figure figure) {
        if (figure.state() == FigureState.UNREADABLE) {
            return Optional.of(Kind.UNREADABLE);
        } else if (figure.state() == FigureState.MISSING) {
            return Optional.of(Kind.MISSING);
        }
        return figure.doubtful() ? Optional.of(Kind.DOUBTFUL) : Optional.empty();
    }

    private void labels(TableReading table, List<ReadingLine> lines) {
        if (table.state() == TableReading.State.FOUND) {
            table.labels().stream()
                    .filter(l -> l.how() != How.EXACT)
                    .map(l -> new ReadingLine(
                            Kind.LABEL,
                            texts.get(
                                    "reading.label." + l.how().key(),
                                    "table",
                                    texts.get("table." + l.table()),
                                    "label",
                                    official(l)),
                            oneLine(l.printed()),
                            "",
                            cellOf(l)))
                    .forEach(lines::add);
        }
    }

    private String official(LabelMatch label) {
        return cellOf(label)
                .map(c -> label.kind() == LabelMatch.Kind.ROW ? wording.row(c) : wording.column(c))
                .orElse(label.key());
    }

    /** The first cell of a row or column. */
    private Optional<CellId> cellOf(LabelMatch label) {
        return forms.editions().stream()
                .flatMap(e -> e.table(label.table()).cells().stream())
                .filter(c -> label.key().equals(label.kind() == LabelMatch.Kind.ROW ? c.row() : c.column()))
                .findFirst();
    }

    private ReadingLine skipped(String kind, int count, String text, Optional<CellPlace> place) {
        return new ReadingLine(
                Kind.SKIPPED,
                texts.get("skipped." + kind, "count", count),
                oneLine(text),
                place.map(wording::place).orElse(""),
                Optional.empty());
    }

    private void evidence(Identity identity, List<ReadingLine> lines) {
        identity.unit().evidence().forEach(e -> lines.add(evidence("unit", e)));
        identity.year().evidence().forEach(e -> lines.add(evidence("year", e)));
    }

    private ReadingLine evidence(String what, Evidence evidence) {
        String words = texts.get(
                "reading.evidence",
                "what",
                texts.get("identity." + what),
                "source",
                texts.get(
                        "identity.states", "source", identities.source(evidence.source()), "value", evidence.value()));
        return new ReadingLine(Kind.EVIDENCE, words, oneLine(evidence.text()), "", Optional.empty());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
