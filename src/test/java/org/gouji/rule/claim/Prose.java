package org.gouji.rule.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;

/** Reports that are nothing but prose, and claims in short: {@code T3.new.total=12}, with ~ where only likely. */
final class Prose {
    static final FormCatalogue FORMS = FormCatalogue.load();
    static final ClaimReader READER = ClaimReader.load(FORMS);

    private Prose() {}

    static Report report(String unit, int year, List<String> paragraphs) {
        return new Report(
                new SourceFile("prose.txt", "prose"),
                Optional.of(unit),
                Optional.of(year),
                FORMS.forYear(year).orElseThrow().id(),
                "",
                IntStream.range(0, paragraphs.size())
                        .mapToObj(i -> new Paragraph(Section.OVERVIEW, false, paragraphs.get(i), i))
                        .toList(),
                Map.of(),
                List.of());
    }

    static ProseClaims read(String unit, int year, String... paragraphs) {
        return READER.read(report(unit, year, List.of(paragraphs)));
    }

    /** What may be compared in a text, in a report on 2022 of 青禾县水利局. */
    static List<String> comparable(String text) {
        return comparable("青禾县水利局", 2022, text);
    }

    static List<String> comparable(String unit, int year, String... paragraphs) {
        return read(unit, year, paragraphs).claims().stream()
                .filter(Claim::comparable)
                .map(Prose::brief)
                .toList();
    }

    static String brief(Claim claim) {
        return (claim.sureness() == Sureness.LIKELY ? "~" : "") + claim.cells().get(0) + "="
                + claim.value().toPlainString();
    }

    /** A short claim with its cell patterns spelled out for an edition. */
    static String spelledOut(String brief, FormEdition form) {
        String sure = brief.startsWith("~") ? "~" : "";
        String cells = brief.substring(sure.length(), brief.indexOf('='));
        org.gouji.data.DataNode node = org.gouji.data.DataNode.parse("test", '"' + cells + '"');
        CellSum sum = CellPattern.read(node)
                .cells(new FormCells(form), List.of(), List.of())
                .orElseThrow();
        return sure + sum + brief.substring(brief.indexOf('='));
    }
}
