package org.gouji.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.model.TextPlace;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CauseState;
import org.gouji.ui.finding.FindingLine;

/**
 * What is said about a discrepancy before and behind its figures.
 *
 * @param title the rule's name
 * @param above what is wrong, the sentence, and how sure the place of the mistake is
 * @param below the basis, what to do, and what was decided before
 */
public record Explanation(String title, List<Part> above, List<Part> below) {

    public Explanation {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** A part; the heading may be empty. */
    public record Part(String heading, List<Line> lines) {}

    /** A line; {@code place} is the sentence that it quotes and that a click on it shows. */
    public record Line(String text, Optional<TextPlace> place) {
        static Line of(String text) {
            return new Line(text, Optional.empty());
        }
    }

    /** Only a title and one line. */
    static Explanation of(String title, String line) {
        return new Explanation(title, List.of(new Part("", List.of(Line.of(line)))), List.of());
    }

    /** Explains a discrepancy; {@code known} may still be about another one and is left out then. */
    public static Explanation of(FindingLine line, CauseState known, Wording wording) {
        Texts texts = wording.texts();
        List<Finding> findings = line.row().discrepancy().findings();
        Finding chief = findings.get(0);
        boolean ready = known.line().equals(Optional.of(line.id()));
        List<Part> above = new ArrayList<>();
        List<String> messages =
                findings.stream().map(f -> wording.message(f, findings)).toList();
        if (messages.stream().noneMatch(m -> m.startsWith(line.where()))) {
            above.add(new Part("", List.of(Line.of(line.where()))));
        }
        add(above, "", messages);
        quote(above, findings, texts);
        if (ready) {
            add(
                    above,
                    "",
                    List.of(RepairChoices.of(known, findings.size(), wording).heading()));
        }
        List<Part> parts = new ArrayList<>();
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
        return new Explanation(wording.title(chief), above, parts);
    }

    private static String said(Note note, Texts texts) {
        return texts.get(
                        "note.history.line",
                        "time",
                        BeijingTime.format(texts.get("note.time"), texts.language(), note.at()),
                        "author",
                        note.author(),
                        "decision",
                        texts.get("decision." + note.decision().key()),
                        "words",
                        (note.reason() + " " + note.comment()).strip())
                .strip();
    }

    /** The sentences; an equation is shown figure by figure instead. */
    private static void quote(List<Part> parts, List<Finding> findings, Texts texts) {
        List<Line> quoted = new ArrayList<>();
        for (Finding finding : findings) {
            boolean told = finding.cells().isEmpty() || !finding.places().isEmpty();
            if (told && !finding.evidence().isBlank()) {
                quoted.add(
                        new Line(finding.evidence(), finding.places().stream().findFirst()));
            }
        }
        if (!quoted.isEmpty()) {
            parts.add(
                    new Part(texts.get("note.quote"), quoted.stream().distinct().toList()));
        }
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
