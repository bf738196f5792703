package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.gouji.data.Late;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.rule.batch.BatchRun;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.pattern.Trial;
import org.gouji.rule.profile.OwnRule;
import org.gouji.rule.profile.Profile;
import org.gouji.rule.profile.RuleChange;

/**
 * Makes an engine that follows a profile. A value that a check cannot work with is found out by trying: the check is made with
 * it and run over the rule's own examples.
 */
final class ProfiledRules {

    private ProfiledRules() {}

    static RuleEngine engine(FormCatalogue forms, RuleCatalogue shipped, Profile profile, Late<ClaimReader> reader) {
        RuleCatalogue rules = shipped;
        Profile usable = profile;
        for (RuleChange change : profile.changes()) {
            RuleEntry entry = shipped.entry(change.check());
            RuleEntry changed = entry.with(change.severity().orElse(entry.severity()), change.parameters());
            RuleCatalogue candidate = rules.with(changed);
            try {
                requireAlike(entry.parameters(), change.parameters());
                if (!change.parameters().isEmpty()) {
                    run(new RuleEngine(forms, candidate, candidate, Profile.none(), reader), changed);
                }
                rules = candidate;
            } catch (RuntimeException e) {
                usable = usable.without(change, mistake(profile.file(), change, e));
            }
        }
        for (OwnRule own : usable.own()) {
            rules = rules.with(own.entry());
        }
        return new RuleEngine(forms, shipped, rules, usable, reader);
    }

    /** A number stays a number, and a list that had something in it does not become empty. */
    private static void requireAlike(Map<String, List<String>> shipped, Map<String, List<String>> changed) {
        changed.forEach((name, values) -> {
            List<String> before = shipped.get(name);
            boolean numbers = !before.isEmpty() && before.stream().allMatch(ProfiledRules::number);
            if (values.isEmpty() && !before.isEmpty()) {
                throw new IllegalArgumentException(name + ": []");
            }
            if (numbers && !values.stream().allMatch(ProfiledRules::number)) {
                throw new NumberFormatException(name + ": " + String.join(" ", values));
            }
            values.stream().filter(v -> !ends(v)).findFirst().ifPresent(v -> {
                throw new IllegalArgumentException(name + ": " + v);
            });
        });
    }

    /** Whether a value, read as an expression where it is one, takes no longer than a text may take. */
    private static boolean ends(String value) {
        try {
            return Trial.passes(value);
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    private static boolean number(String text) {
        return text.matches("-?[0-9]{1,15}([.][0-9]{1,6})?");
    }

    private static void run(RuleEngine engine, RuleEntry entry) {
        entry.examples().forEach(example -> {
            if (entry.scope() == RuleEntry.Scope.REPORT) {
                example.reports().forEach(engine::check);
            } else if (entry.scope() == RuleEntry.Scope.BATCH) {
                BatchRun batch = engine.batch(example.roster());
                example.reports().forEach(report -> batch.add(batch.entry(report)));
                batch.findings(source -> example.reports().stream()
                        .filter(report -> report.source().equals(source))
                        .findFirst());
            } else {
                engine.checkUnit(example.reports());
            }
        });
    }

    private static Message mistake(String file, RuleChange change, RuntimeException e) {
        return new Message(
                "profile.mistake.value",
                Map.of(
                        "file",
                        file,
                        "line",
                        String.valueOf(change.line()),
                        "check",
                        change.check(),
                        "reason",
                        String.valueOf(e.getMessage())));
    }
}
