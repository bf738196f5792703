package org.gouji.rule.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellPlace;
import org.gouji.model.LabelMatch;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.rule.catalogue.RuleEntry.Scope;

/** Builds the reports of the examples in resources/rules; resources/rules/index.yaml explains their shape. */
final class ExampleReader {
    private final FormCatalogue forms;

    ExampleReader(FormCatalogue forms) {
        this.forms = forms;
    }

    RuleExample read(DataNode node, Scope scope) {
        List<Report> reports = new ArrayList<>();
        if (scope == Scope.REPORT) {
            reports.add(report(node));
        } else {
            node.get("reports").list().forEach(n -> reports.add(report(n)));
        }
        boolean passes = node.find("passes").isPresent();
        return new RuleExample(
                node.get(passes ? "passes" : "fails").text(),
                passes,
                reports,
                node.find("roster").map(ExampleReader::roster),
                node.find("expected").map(DataNode::text),
                node.find("actual").map(DataNode::text),
                node.find("severity").map(n -> RuleCatalogue.choice(Severity.class, n)));
    }

    private Report report(DataNode node) {
        int year = Integer.parseInt(node.text("year", "2022"));
        FormEdition form = node.find("edition")
                .map(n -> forms.edition(n.text()))
                .orElseGet(() -> forms.forYear(year).orElseThrow(() -> node.mistake("no form for this year")));
        ExampleReport report = new ExampleReport(form, year);
        node.find("unit").ifPresent(n -> report.unit(n.text()));
        node.find("path").ifPresent(n -> report.path(n.text()));
        node.find("title").ifPresent(n -> report.title(n.text()));
        node.find("repeat")
                .ifPresent(n -> report.prose(
                        section(n.get("section").text()),
                        n.get("text")
                                .text()
                                .repeat(Integer.parseInt(n.get("times").text()))));
        entries(node, "tables").forEach((table, n) -> table(report, form, TableId.valueOf(table), n));
        entries(node, "cells").forEach((cell, n) -> {
            report.cell(cell, n.text());
        });
        entries(node, "headings").forEach((s, n) -> report.headings(section(s), texts(n)));
        entries(node, "prose").forEach((s, n) -> report.prose(section(s), texts(n)));
        if (node.find("order").isPresent()) {
            report.order(
                    node.texts("order").stream().map(ExampleReader::section).toList());
        }
        return report.report();
    }

    private static Roster roster(DataNode node) {
        return new Roster(node.list().stream()
                .map(n -> new RosterEntry(
                        n.get("unit").text(),
                        n.find("parent").map(DataNode::text),
                        RosterEntry.Kind.OTHER,
                        n.texts("aliases"),
                        Optional.empty()))
                .toList());
    }

    private static void table(ExampleReport report, FormEdition form, TableId id, DataNode node) {
        List<LabelMatch> labels = new ArrayList<>();
        for (DataNode label : node.find("labels").map(DataNode::list).orElse(List.of())) {
            labels.add(new LabelMatch(
                    id,
                    RuleCatalogue.choice(LabelMatch.Kind.class, label.get("kind")),
                    label.get("key").text(),
                    RuleCatalogue.choice(LabelMatch.How.class, label.get("how")),
                    label.text("printed", "")));
        }
        List<Oddity> oddities = new ArrayList<>();
        for (DataNode oddity : node.find("oddities").map(DataNode::list).orElse(List.of())) {
            oddities.add(new Oddity(
                    RuleCatalogue.choice(Oddity.Kind.class, oddity.get("kind")),
                    new CellPlace(id.ordinal() + 1, 2, 9),
                    oddity.text("text", "")));
        }
        TableReading.State state = node.find("state")
                .map(n -> RuleCatalogue.choice(TableReading.State.class, n))
                .orElse(TableReading.State.FOUND);
        report.table(id, state, node.text("edition", form.id()), labels, oddities);
    }

    private static Section section(String number) {
        return Section.values()[Integer.parseInt(number)];
    }

    private static String[] texts(DataNode node) {
        return node.list().stream().map(DataNode::text).toArray(String[]::new);
    }

    private static Map<String, DataNode> entries(DataNode node, String key) {
        return Optional.of(node).flatMap(n -> n.find(key)).map(DataNode::map).orElse(Map.of());
    }
}
