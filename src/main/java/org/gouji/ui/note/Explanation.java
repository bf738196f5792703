package org.gouji.ui.note;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.finding.FindingLine;

/**
 * What is said about a discrepancy: what is wrong, which cell it probably is, the proof, the basis, what to do, and what was
 * decided before.
 *
 * @param title the rule's name
 * @param parts in order
 */
public record Explanation(String title, List<Part> parts) {

    /** A part; the heading may be empty. */
    public record Part(String heading, List<Line> lines) {}

    /** A line; {@code repair} is the number of the repair that it tells of and that a click on it marks. */
    public record Line(String text, Optional<Integer> repair, boolean stressed) {
        static Line of(String text) {
            return new Line(text, Optional.empty(), false);
        }
    }

    /** Only a title and one line. */
    static Explanation of(String title, String line) {
        return new Explanation(title, List.of(new Part("", List.of(Line.of(line)))));
    }

    /** Explains a discrepancy; {@code known} may still be about another one and is left out then. */
    public static Explanation of(FindingLine line, CauseState known, Wording wording) {
        Texts texts = wording.texts();
        List<Finding> findings = line.row().discrepancy().findings();
        Finding chief = findings.get(0);
        boolean ready = known.line().equals(Optional.of(line.id()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", List.of(Line.of(line.where()))));
        add(parts, "", findings.stream().map(f -> wording.message(f, findings)).toList());
        if (ready) {
            parts.addAll(new RepairPart(wording, line.row().discrepancy()).of(known));
        }
        add(
                parts,
                texts.get("note.evidence"),
                findings.stream().map(f -> evidence(f, findings, wording)).toList());
        add(parts, texts.get("note.basis"), ready ? known.basis() : List.of());
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
        if (ready && known.history().size() > 1) {
            add(
                    parts,
                    texts.get("note.history"),
                    known.history().stream().map(n -> said(n, texts)).toList());
        }
        return new Explanation(wording.title(chief), List.copyOf(parts));
    }

    private static String said(Note note, Texts texts) {
        return texts.get(
                        "note.history.line",
                        "time",
                        DateTimeFormatter.ofPattern(texts.get("note.time"))
                                .withZone(ZoneId.systemDefault())
                                .format(note.at()),
                        "author",
                        note.author(),
                        "decision",
                        texts.get("decision." + note.decision().key()),
                        "words",
                        (note.reason() + " " + note.comment()).strip())
                .strip();
    }

    /** The sentence, or the equation: among several with its place. */
    private static String evidence(Finding finding, List<Finding> all, Wording wording) {
        String evidence = finding.evidence();
        if (all.size() == 1 || evidence.isBlank() || !finding.places().isEmpty()) {
            return evidence;
        }
        return wording.texts().get("note.equation", "where", wording.where(finding, all), "equation", evidence);
    }

    private static void add(List<Part> parts, String heading, List<String> lines) {
        List<Line> said = lines.stream()
                .filter(l -> !l.isBlank())
                .distinct()
                .map(Line::of)
                .toList();
        if (!said.isEmpty()) {
            parts.add(new Part(heading, said));
        }
    }
}
