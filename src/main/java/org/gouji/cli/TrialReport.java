package org.gouji.cli;

import org.gouji.model.Finding;
import org.gouji.text.Wording;
import org.gouji.work.ProfileTrial;

/** Prints what a profile would change: counts by check, then the findings that come (+) and go (-). */
final class TrialReport {
    private final Wording words;
    private final Talk talk;

    TrialReport(Wording words, Talk talk) {
        this.words = words;
        this.talk = talk;
    }

    void print(ProfileTrial trial) {
        if (trial.added().isEmpty() && trial.removed().isEmpty()) {
            talk.say("rules.try.same");
        } else {
            talk.out().println(words.texts().get("rules.try.head"));
            trial.counts().forEach((check, count) -> row(trial, check, count));
            trial.added().forEach(line -> line("rules.try.added", line));
            trial.removed().forEach(line -> line("rules.try.removed", line));
        }
        talk.say(
                "rules.try.total",
                "reports",
                trial.reports(),
                "added",
                trial.added().size(),
                "removed",
                trial.removed().size());
    }

    private void row(ProfileTrial trial, String check, ProfileTrial.Count count) {
        Finding one = java.util.stream.Stream.concat(trial.added().stream(), trial.removed().stream())
                .map(ProfileTrial.Line::finding)
                .filter(f -> f.check().equals(check))
                .findFirst()
                .orElseThrow();
        talk.out()
                .println(words.texts()
                        .get(
                                "rules.try.row",
                                "check",
                                check,
                                "added",
                                count.added(),
                                "removed",
                                count.removed(),
                                "title",
                                Talk.plain(words.title(one))));
    }

    private void line(String key, ProfileTrial.Line line) {
        Finding finding = line.finding();
        talk.say(
                key,
                "unit",
                line.unit().orElse(words.texts().get("unit.unknown")),
                "year",
                line.year().map(String::valueOf).orElse(words.texts().get("year.unknown")),
                "severity",
                words.severity(finding.severity()),
                "where",
                words.where(finding),
                "message",
                words.message(finding));
    }
}
