package org.gouji.work.states;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.FindingKey;
import org.gouji.model.Note;
import org.gouji.model.OwnFinding;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.model.Unit;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;

/** Findings that an auditor adds by herself, changes and takes back; each is an act that undo takes back. Saved on return. */
public final class AddFinding {
    private final Workspace workspace;
    private final Clock clock;

    /** Findings of {@code workspace}. */
    public AddFinding(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Where it is: a cell, words of the prose, or neither for the report as a whole. */
    public record Where(Optional<CellId> cell, Optional<TextPlace> words) {
        /** The report as a whole. */
        public static final Where REPORT = new Where(Optional.empty(), Optional.empty());
    }

    /** What she says. */
    public record Words(Severity severity, String text, String suggestion) {
        public Words {
            text = plain(text);
            suggestion = plain(suggestion);
        }

        private static String plain(String words) {
            String plain = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            return plain.length() <= OwnFinding.LONGEST ? plain : cut(plain, OwnFinding.LONGEST);
        }
    }

    /** Adds one, confirmed at once as she says it herself; returns the key that its notes hang on. */
    public String add(long report, Where where, Words words) {
        UUID act = UUID.randomUUID();
        Instant now = clock.instant();
        return workspace.change(session -> {
            ReportHead head = session.reports().head(report).orElseThrow(() -> none(report));
            OwnFinding own = own(session.reports().words(report).orElseThrow(() -> none(report)), where, words);
            Anchor anchor = new Anchor(
                    OwnFinding.RULE,
                    own.cell().stream().toList(),
                    own.section(),
                    UUID.randomUUID().toString(),
                    0);
            String key = new FindingKey(List.of(subject(head)), anchor).text();
            session.ownFindings().put(key, own, act, author(session), now);
            confirm(session, report, key, act, now);
            return key;
        });
    }

    private static OwnFinding own(Report report, Where where, Words words) {
        Section section = where.cell()
                .map(cell -> cell.table().section())
                .or(() -> where.words().map(TextPlace::section))
                .orElse(Section.PREAMBLE);
        return new OwnFinding(
                words.severity(),
                words.text(),
                words.suggestion(),
                where.cell(),
                section,
                where.words()
                        .map(place -> cut(place.in(report), OwnFinding.LONGEST))
                        .orElse(""),
                report.source().sha256());
    }

    /** No longer than {@code longest}; never half a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static void confirm(Session session, long report, String key, UUID act, Instant now) {
        session.findings().about(report).stream()
                .filter(found -> found.key().equals(key))
                .map(KeyedFinding::finding)
                .findFirst()
                .ifPresent(finding -> session.notes()
                        .append(new Note(
                                UUID.randomUUID(),
                                key,
                                Decision.CONFIRMED,
                                "",
                                "",
                                author(session),
                                now,
                                session.notes().nextSequence(),
                                Note.Seen.of(finding),
                                act)));
    }

    /** The one that goes by a key; empty where a rule found it, or it was taken back. */
    public Optional<OwnFinding> of(String key) {
        return isOwn(key) ? workspace.read(session -> session.ownFindings().of(key)) : Optional.empty();
    }

    /** Says it in other words; what was decided stays. */
    public void edit(String key, Words words) {
        Instant now = clock.instant();
        workspace.write(session -> session.ownFindings()
                .of(key)
                .ifPresent(own -> session.ownFindings()
                        .put(
                                key,
                                new OwnFinding(
                                        words.severity(),
                                        words.text(),
                                        words.suggestion(),
                                        own.cell(),
                                        own.section(),
                                        own.quote(),
                                        own.content()),
                                UUID.randomUUID(),
                                author(session),
                                now)));
    }

    /** Takes it back: it is shown no more, what was noted on it stays in the log. */
    public void withdraw(String key) {
        Instant now = clock.instant();
        workspace.write(session -> {
            if (session.ownFindings().of(key).isPresent()) {
                session.ownFindings().remove(key, UUID.randomUUID(), author(session), now);
            }
        });
    }

    private static boolean isOwn(String key) {
        return FindingKey.anchorOf(key).check().equals(OwnFinding.RULE);
    }

    private static FindingKey.Subject subject(ReportHead head) {
        return FindingKey.Subject.of(
                head.unit().map(Unit::id), head.year(), head.source().sha256());
    }

    private static String author(Session session) {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }

    private static NoSuchElementException none(long report) {
        return new NoSuchElementException("no report " + report);
    }
}
