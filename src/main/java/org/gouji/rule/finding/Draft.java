package org.gouji.rule.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.RuleEntry;

/** A finding being written: what a check does not say stays empty. One thread at a time. */
public final class Draft {
    private final RuleEntry entry;
    private final List<SourceFile> reports;
    private final Map<String, String> args = new TreeMap<>();
    private Severity severity;
    private List<CellId> cells = List.of();
    private Optional<String> expected = Optional.empty();
    private Optional<String> actual = Optional.empty();
    private String evidence = "";
    private String variant = "";
    private List<TextPlace> places = List.of();
    private Anchor anchor;

    /** A finding of the rule {@code entry} about these reports, the earlier before the later. */
    public Draft(RuleEntry entry, SourceFile... reports) {
        this.entry = entry;
        this.reports = List.of(reports);
        this.severity = entry.severity();
        this.anchor = Anchor.of(entry.check(), List.of());
    }

    /** The cells it names, chief cell first; it is known by the chief cell. */
    public Draft cells(List<CellId> named) {
        cells = named;
        anchor = Anchor.of(entry.check(), named.subList(0, Math.min(1, named.size())));
        return this;
    }

    /** It is known by a section, not by a cell. */
    public Draft section(Section section) {
        anchor = new Anchor(entry.check(), List.of(), section, "", 0);
        return this;
    }

    /** It marks a heading and is known by its section. */
    public Draft heading(TextPlace place, String printed) {
        places = List.of(place);
        return section(place.section()).evidence(printed);
    }

    /** It is known by a sentence of prose, by how many {@code others} are alike, and by its chief cell if it names one, and marks a span. */
    public Draft sentence(TextPlace place, String sentence, Alike others) {
        places = List.of(place);
        anchor =
                others.next(new Anchor(entry.check(), anchor.cells(), place.section(), SentenceMask.hash(sentence), 0));
        evidence = sentence;
        return this;
    }

    /** It is known by its rule and a section, and marks several spans of prose. */
    public Draft marks(List<TextPlace> spans, Section section, String words) {
        places = List.copyOf(spans);
        return section(section).evidence(words);
    }

    /** It weighs otherwise than the catalogue says. */
    public Draft severity(Severity other) {
        severity = other;
        return this;
    }

    /** What the rule expects; also a value of its message. */
    public Draft expected(String value) {
        expected = Optional.of(value);
        return arg("expected", value);
    }

    /** What the document says; also a value of its message. */
    public Draft actual(String value) {
        actual = Optional.of(value);
        return arg("actual", value);
    }

    /** Two numbers that should be equal, and by how much they are not. */
    public Draft amounts(BigDecimal wanted, BigDecimal stated) {
        arg("difference", Formula.plain(wanted.subtract(stated).abs()));
        return expected(Formula.plain(wanted)).actual(Formula.plain(stated));
    }

    /** The formula or the words that show it. */
    public Draft evidence(String text) {
        evidence = text;
        return this;
    }

    /** A value of its message. */
    public Draft arg(String name, String value) {
        args.put(name, value);
        return this;
    }

    /** It uses the message {@code rule.CHECK.message.NAME}. */
    public Draft variant(String name) {
        variant = "." + name;
        return this;
    }

    /** The finding; numbers that belong to a person are masked in all of it (CONTRACT.md, {@code PRIVACY}). */
    public Finding finding() {
        args.replaceAll((name, value) -> PersonalNumber.masked(value));
        return new Finding(
                entry.rule(),
                entry.check(),
                severity,
                reports,
                cells,
                expected.map(PersonalNumber::masked),
                actual.map(PersonalNumber::masked),
                new Message(entry.textKey("message") + variant, args),
                PersonalNumber.masked(evidence),
                places,
                0,
                List.of(),
                anchor);
    }
}
