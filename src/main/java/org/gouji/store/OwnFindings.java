package org.gouji.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.LogEvent.Kind;
import org.gouji.model.Message;
import org.gouji.model.OwnFinding;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.model.Unit;
import org.gouji.store.Statement.About;

/**
 * What auditors found themselves: statements that stand among the findings of every check, with the report of their unit and
 * year that they were found in, or, where that is listed no more, with the one that took its place.
 */
public final class OwnFindings {
    private final Session session;

    OwnFindings(Session session) {
        this.session = session;
    }

    /** The one that goes by a key; empty where there is none or it was taken back. */
    public Optional<OwnFinding> of(String key) {
        return session.statements().inForce(about(key)).map(OwnFindings::read);
    }

    /** States one, or another text of it; it is shown from the same moment. */
    public void put(String key, OwnFinding own, UUID act, String author, Instant now) {
        Map<String, String> says = new TreeMap<>();
        says.put("severity", own.severity().key());
        says.put("text", own.text());
        says.put("suggestion", own.suggestion());
        own.cell().ifPresent(cell -> says.put("cell", cell.address()));
        says.put("section", String.valueOf(own.section().number()));
        says.put("quote", own.quote());
        says.put("content", own.content());
        session.statements().state(about(key), Optional.of(act), author, now, says);
    }

    /** Takes one back. */
    public void remove(String key, UUID act, String author, Instant now) {
        session.statements().state(about(key), Optional.of(act), author, now, Map.of());
    }

    private static About about(String key) {
        return new About(Kind.OWN, key, "");
    }

    /** What a statement says; throws {@link IllegalArgumentException} where it says no finding. */
    static OwnFinding read(Statement statement) {
        Map<String, String> says = statement.says();
        if (!FindingKey.anchorOf(statement.about().subject()).check().equals(OwnFinding.RULE)) {
            throw new IllegalArgumentException("a finding of a rule");
        }
        return new OwnFinding(
                Severity.valueOf(says.getOrDefault("severity", "").toUpperCase(Locale.ROOT)),
                says.getOrDefault("text", ""),
                says.getOrDefault("suggestion", ""),
                Optional.ofNullable(says.get("cell")).map(CellId::parse),
                section(says.getOrDefault("section", "")),
                says.getOrDefault("quote", ""),
                says.getOrDefault("content", ""));
    }

    private static Section section(String number) {
        for (Section section : Section.values()) {
            if (number.equals(String.valueOf(section.number()))) {
                return section;
            }
        }
        throw new IllegalArgumentException("not a section: " + number);
    }

    /** Shows what is stated of a key in the run that counts. */
    void show(String key) {
        session.findings().removeOwn(key);
        session.findings().counting().ifPresent(run -> of(key).ifPresent(own -> add(run, key, own)));
    }

    /** Shows all in a run that is about to count. */
    void showAll(long run) {
        for (Statement statement : session.statements().inForce(Kind.OWN)) {
            add(run, statement.about().subject(), read(statement));
        }
    }

    /** Shows those of a unit and year once more: of its reports another one may be listed now. */
    void showAgain(FindingKey.Subject subject) {
        for (Statement statement : session.statements().inForce(Kind.OWN)) {
            if (FindingKey.subjectsOf(statement.about().subject()).contains(subject)) {
                show(statement.about().subject());
            }
        }
    }

    private void add(long run, String key, OwnFinding own) {
        report(key, own)
                .flatMap(number -> session.reports().load(number).map(report -> finding(number, key, own, report)))
                .ifPresent(found -> session.findings().addOwn(run, found));
    }

    /** The listed report it is shown with: the very one, or the last of its unit and year where that one is gone. */
    private Optional<Long> report(String key, OwnFinding own) {
        FindingKey.Subject subject = FindingKey.subjectsOf(key).get(0);
        List<ReportHead> listed = new ArrayList<>();
        session.reports()
                .number(own.content())
                .flatMap(session.reports()::listed)
                .ifPresent(listed::add);
        if (!listed.isEmpty()) {
            return listed.stream()
                    .filter(head -> isOf(head, subject))
                    .map(ReportHead::id)
                    .findFirst();
        }
        return session.list("own/reports", row -> row.getLong(1), subject.unit(), subject.year()).stream()
                .reduce((first, second) -> second);
    }

    /** Whether findings of a report are about {@code subject}. */
    private static boolean isOf(ReportHead head, FindingKey.Subject subject) {
        return subject.equals(FindingKey.Subject.of(
                head.unit().map(Unit::id), head.year(), head.source().sha256()));
    }

    private static KeyedFinding finding(long number, String key, OwnFinding own, Report report) {
        Optional<Figure> figure = own.cell().map(report.figures()::get);
        List<TextPlace> places = own.quote().isEmpty() ? List.of() : places(own, report);
        return new KeyedFinding(
                number,
                key,
                new Finding(
                        OwnFinding.RULE,
                        OwnFinding.RULE,
                        own.severity(),
                        List.of(report.source()),
                        own.cell().stream().toList(),
                        Optional.empty(),
                        figure.map(f -> f.value().map(BigDecimal::toPlainString).orElse(f.text())),
                        new Message("own.finding", Map.of("text", own.text(), "advice", own.suggestion())),
                        own.quote(),
                        places,
                        0,
                        List.of(),
                        FindingKey.anchorOf(key)));
    }

    /** Where the quoted words stand, in the section they were found in if they are still there. */
    private static List<TextPlace> places(OwnFinding own, Report report) {
        List<TextPlace> places = new ArrayList<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            int start = paragraph.text().indexOf(own.quote());
            if (start >= 0) {
                places.add(new TextPlace(
                        paragraph.section(), i, start, start + own.quote().length()));
            }
        }
        return places.stream()
                .filter(place -> place.section() == own.section())
                .findFirst()
                .or(() -> places.stream().findFirst())
                .stream()
                .toList();
    }
}
