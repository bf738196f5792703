package org.gouji.work.states;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.SignOff;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;

/** 签核: a reviewer signs a report with all that was decided on it; each is an act that undo takes back. Saved on return. */
public final class SignReport {
    private final Workspace workspace;
    private final Clock clock;

    /** Signatures in {@code workspace}. */
    public SignReport(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Signs a report as it stands now; {@code comment} may be empty. */
    public void sign(long report, String comment) {
        Instant now = clock.instant();
        workspace.write(session -> session.signOffs()
                .sign(head(session, report), comment.strip(), UUID.randomUUID(), author(session), now));
    }

    /** Takes the signature back. */
    public void withdraw(long report) {
        Instant now = clock.instant();
        workspace.write(session -> {
            ReportHead head = head(session, report);
            if (session.signOffs().of(head).isPresent()) {
                session.signOffs().remove(head, UUID.randomUUID(), author(session), now);
            }
        });
    }

    /** The signature on a report; empty where there is none. */
    public Optional<SignOff> of(long report) {
        return workspace.read(session -> session.signOffs().of(head(session, report)));
    }

    /** The signatures on all listed reports, by their numbers. */
    public Map<Long, SignOff> all() {
        return workspace.read(session -> session.signOffs().all());
    }

    private static ReportHead head(Session session, long report) {
        return session.reports().head(report).orElseThrow(() -> new NoSuchElementException("no report " + report));
    }

    private static String author(Session session) {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }
}
