package org.gouji.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Cause;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.ReadLedger;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.model.Verdict;
import org.gouji.text.IdentityWords;
import org.gouji.text.RepairWords;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.CheckOutcome;
import org.gouji.work.CheckedFile;

/** Prints the result of a check for a person: one block a report, findings of one cause as one discrepancy. */
final class CheckSummary {
    /** Reports named with a finding over several; a family may have a hundred. */
    private static final int NAMED = 3;

    private final Wording words;
    private final Map<SourceFile, Verdict> verdicts;
    private final Texts texts;
    private final PrintStream out;

    CheckSummary(Wording words, Map<SourceFile, Verdict> verdicts, PrintStream out) {
        this.words = words;
        this.verdicts = verdicts;
        this.texts = words.texts();
        this.out = out;
    }

    /** The reports with their discrepancies, those over several reports, and the files that are none. */
    void reports(CheckOutcome outcome) {
        for (CheckedFile file : outcome.files()) {
            if (file.reading() instanceof Reading.Read) {
                report(((Reading.Read) file.reading()).report(), file);
            }
        }
        batch(outcome);
        failures(outcome);
    }

    /** The files that could not be read. */
    void failures(CheckOutcome outcome) {
        List<Reading.Failed> failures = outcome.failures();
        if (failures.isEmpty()) {
            return;
        }
        line("summary.failures", "count", failures.size());
        for (Reading.Failed failed : failures) {
            line("summary.failed.file", "file", failed.source().path());
            line("summary.failed.why", "why", texts.get(failed.message()));
        }
        out.println();
    }

    /** How many of everything. */
    void totals(CheckOutcome outcome) {
        List<Discrepancy> all = new ArrayList<>();
        Set<String> concerned = new HashSet<>();
        for (CheckedFile file : outcome.files()) {
            all.addAll(Discrepancy.group(file.checked().findings()));
        }
        all.addAll(Discrepancy.group(outcome.batch()));
        all.stream()
                .map(Discrepancy::chief)
                .filter(finding -> !finding.reports().isEmpty())
                .forEach(finding -> concerned.add(finding.chief().path()));
        boolean read = !outcome.reports().isEmpty();
        line(
                !read ? "summary.totals.none" : all.isEmpty() ? "summary.totals.clean" : "summary.totals",
                "reports",
                outcome.reports().size(),
                "concerned",
                concerned.size(),
                "counts",
                counts(all),
                "failed",
                outcome.failures().size());
    }

    private void report(Report report, CheckedFile file) {
        line("summary.report", "who", who(report), "file", file.source().path());
        file.duplicateOf().ifPresent(first -> line("summary.duplicate", "file", first.path()));
        ReadLedger ledger = report.ledger();
        if (ledger.unread() > 0) {
            line("summary.ledger", "unread", ledger.unread(), "expected", ledger.expected());
        }
        new IdentityWords(texts)
                .questions(report.identity())
                .values()
                .forEach(question -> line("summary.question", "question", question));
        List<Discrepancy> discrepancies = Discrepancy.group(file.checked().findings());
        if (discrepancies.isEmpty()) {
            line("summary.clean");
        } else {
            line("summary.counts", "counts", counts(discrepancies));
        }
        for (int i = 0; i < discrepancies.size(); i++) {
            discrepancy(i + 1, discrepancies.get(i), "");
            suggestion(discrepancies.get(i), file.checked().causes());
        }
        Verdict verdict = verdicts.get(file.source());
        if (verdict != null) {
            line("verdict.line", "verdict", texts.get("verdict." + verdict.key()));
        }
        out.println();
    }

    private void batch(CheckOutcome outcome) {
        if (outcome.batch().isEmpty()) {
            return;
        }
        Map<String, Report> reports = new HashMap<>();
        outcome.reports().forEach(report -> reports.put(report.source().path(), report));
        List<Discrepancy> discrepancies = Discrepancy.group(outcome.batch());
        line("summary.batch", "counts", counts(discrepancies));
        for (int i = 0; i < discrepancies.size(); i++) {
            List<String> who = new ArrayList<>();
            List<SourceFile> sources = discrepancies.get(i).chief().reports();
            for (SourceFile source : sources.subList(0, Math.min(NAMED, sources.size()))) {
                Report report = reports.get(source.path());
                who.add(report == null ? source.name() : who(report));
            }
            String more = sources.size() > NAMED ? " / …" : "";
            discrepancy(
                    i + 1,
                    discrepancies.get(i),
                    who.isEmpty() ? "" : texts.get("summary.who", "who", String.join(" / ", who) + more));
        }
        out.println();
    }

    private void discrepancy(int number, Discrepancy discrepancy, String who) {
        Finding chief = discrepancy.chief();
        line(
                "summary.discrepancy",
                "number",
                number,
                "severity",
                words.severity(discrepancy.severity()),
                "who",
                who,
                "what",
                statement(chief));
        line("summary.message", "message", words.message(chief, discrepancy.findings()));
        for (Finding other :
                discrepancy.findings().subList(1, discrepancy.findings().size())) {
            line("summary.also", "what", words.message(other, discrepancy.findings()));
        }
    }

    private void suggestion(Discrepancy discrepancy, List<Cause> causes) {
        causes.stream()
                .filter(cause -> cause.id() == discrepancy.chief().cause())
                .flatMap(cause -> new RepairWords(words).brief(cause).stream())
                .forEach(brief -> line("summary.suggestion", "brief", brief));
    }

    private String statement(Finding finding) {
        String where = words.where(finding);
        if (finding.expected().isEmpty() || finding.actual().isEmpty()) {
            return where;
        }
        return texts.get(
                "summary.values",
                "where",
                where,
                "expected",
                printed(finding.expected().get()),
                "actual",
                printed(finding.actual().get()));
    }

    /** A document may hold nothing where something is expected, a label for example. */
    private String printed(String value) {
        return value.isBlank() ? texts.get("summary.empty") : value;
    }

    private String who(Report report) {
        return texts.get(
                "summary.unit",
                "unit",
                report.unit().orElse(texts.get("unit.unknown")),
                "year",
                report.year()
                        .map(year -> texts.get("summary.year", "year", year))
                        .orElse(texts.get("year.unknown")));
    }

    private String counts(List<Discrepancy> discrepancies) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count =
                    discrepancies.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                parts.add(texts.get("summary.count", "severity", words.severity(severity), "count", count));
            }
        }
        return String.join(texts.get("list.separator"), parts);
    }

    private void line(String key, Object... namesAndValues) {
        out.println(Talk.plain(texts.get(key, namesAndValues)));
    }
}
