package org.gouji.ui.note;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.finding.FindingLine;

/**
 * What is said about a discrepancy: what is wrong, the proof, the basis, what to do, and what was decided before.
 *
 * @param title the rule's name
 * @param parts in order
 */
public record Explanation(String title, List<Part> parts) {

    /** A part; the heading may be empty. */
    public record Part(String heading, List<String> lines) {}

    /** Explains a discrepancy. */
    public static Explanation of(FindingLine line, Wording wording) {
        Texts texts = wording.texts();
        List<Finding> findings = line.row().discrepancy().findings();
        Finding chief = findings.get(0);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", List.of(line.where())));
        parts.add(
                new Part("", findings.stream().map(wording::message).distinct().toList()));
        add(
                parts,
                texts.get("note.evidence"),
                findings.stream().map(Finding::evidence).distinct().toList());
        if (texts.has("rule." + chief.check() + ".basis")) {
            add(parts, texts.get("note.basis"), List.of(texts.get("rule." + chief.check() + ".basis")));
        }
        boolean own = !chief.message().args().getOrDefault("advice", "").isEmpty();
        if (own || texts.has("rule." + chief.check() + ".advice")) {
            add(parts, texts.get("note.advice"), List.of(wording.advice(chief)));
        }
        line.row()
                .note()
                .filter(n -> line.row().changed())
                .ifPresent(n -> add(
                        parts,
                        texts.get("note.before"),
                        List.of(texts.get(
                                "note.before.text",
                                "decision",
                                texts.get("decision." + n.decision().key()),
                                "author",
                                n.author(),
                                "expected",
                                n.seen().expected().orElse("–"),
                                "actual",
                                n.seen().actual().orElse("–")))));
        return new Explanation(wording.title(chief), List.copyOf(parts));
    }

    private static void add(List<Part> parts, String heading, List<String> lines) {
        List<String> said = lines.stream().filter(l -> !l.isBlank()).toList();
        if (!said.isEmpty()) {
            parts.add(new Part(heading, said));
        }
    }
}
