package org.gouji.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Anchor;
import org.gouji.model.Decision;
import org.gouji.model.FindingKey;
import org.gouji.model.LogEvent.Kind;
import org.gouji.model.Note;
import org.gouji.model.OwnFinding;
import org.gouji.model.SignOff;
import org.gouji.model.Unit;
import org.gouji.store.Statement.About;

/**
 * What reviewers signed: a statement on a unit and year, with a digest of all that the report and its review said then. Where
 * the digest of today is another, something changed after sign-off.
 */
public final class SignOffs {
    private static final Anchor ANCHOR = Anchor.of("SIGN", List.of());
    private static final String STATE = "state";
    private static final String COMMENT = "comment";

    private final Session session;

    SignOffs(Session session) {
        this.session = session;
    }

    /** Signs what a report and its review say now. */
    public void sign(ReportHead head, String comment, UUID act, String author, Instant now) {
        Map<String, String> says = Map.of(STATE, state(head), COMMENT, comment);
        session.statements().state(about(head), Optional.of(act), author, now, says);
    }

    /** Takes the signature back. */
    public void remove(ReportHead head, UUID act, String author, Instant now) {
        session.statements().state(about(head), Optional.of(act), author, now, Map.of());
    }

    /** The signature on a report; empty where there is none. */
    public Optional<SignOff> of(ReportHead head) {
        return session.statements().inForce(about(head)).map(statement -> signed(statement, head));
    }

    /** All signatures on listed reports, by their numbers. */
    public Map<Long, SignOff> all() {
        Map<String, Statement> bySubject = new HashMap<>();
        session.statements()
                .inForce(Kind.SIGN)
                .forEach(statement -> bySubject.put(statement.about().subject(), statement));
        Map<Long, SignOff> signed = new HashMap<>();
        if (!bySubject.isEmpty()) {
            for (ReportHead head : session.reports().list()) {
                Statement statement = bySubject.get(about(head).subject());
                if (statement != null) {
                    signed.put(head.id(), signed(statement, head));
                }
            }
        }
        return signed;
    }

    private SignOff signed(Statement statement, ReportHead head) {
        return new SignOff(
                statement.author(),
                statement.at(),
                statement.says().getOrDefault(COMMENT, ""),
                !state(head).equals(statement.says().get(STATE)));
    }

    private static About about(ReportHead head) {
        return new About(Kind.SIGN, new FindingKey(List.of(subject(head)), ANCHOR).text(), "");
    }

    private static FindingKey.Subject subject(ReportHead head) {
        return FindingKey.Subject.of(
                head.unit().map(Unit::id), head.year(), head.source().sha256());
    }

    /** All that counts of a report, the same in every copy: ids of units and the order of findings are left out. */
    private String state(ReportHead head) {
        List<String> lines = new ArrayList<>();
        session.corrections()
                .inForce(head.source().sha256())
                .forEach((target, c) ->
                        lines.add(Json.text(List.of(target.text(), c.value().orElse("")))));
        List<KeyedFinding> findings = session.findings().about(head.id());
        Map<String, Note> notes =
                session.notes().latest(findings.stream().map(KeyedFinding::key).toList());
        for (KeyedFinding keyed : findings) {
            Optional<Note> note = Optional.ofNullable(notes.get(keyed.key()));
            Map<String, String> own = keyed.finding().rule().equals(OwnFinding.RULE)
                    ? keyed.finding().message().args()
                    : Map.of();
            lines.add(Json.text(List.of(
                    FindingKey.anchorOf(keyed.key()).text(),
                    keyed.finding().severity().key(),
                    keyed.finding().expected().orElse(""),
                    keyed.finding().actual().orElse(""),
                    keyed.finding().evidence(),
                    own,
                    note.map(Note::decision).orElse(Decision.OPEN).key(),
                    note.map(Note::reason).orElse(""),
                    note.map(Note::comment).orElse(""))));
        }
        lines.sort(null);
        return Seal.digest(head.source().sha256() + "\n" + String.join("\n", lines));
    }
}
