package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.rule.catalogue.VerdictRules;

/**
 * What an office changes in the rules and adds to them. Immutable, any thread.
 *
 * @param file name of the file it was read from; empty where there is none
 * @param changes changes of rules of the catalogue, one a rule
 * @param equations its own equations
 * @param patterns its own patterns for prose
 * @param verdict its own rules of the verdict
 * @param mistakes what could not be used, in the order of the file: file, line, reason
 */
public record Profile(
        String file,
        List<RuleChange> changes,
        List<OwnEquation> equations,
        List<OwnPattern> patterns,
        Optional<VerdictRules> verdict,
        List<Message> mistakes) {

    public Profile {
        changes = List.copyOf(changes);
        equations = List.copyOf(equations);
        patterns = List.copyOf(patterns);
        mistakes = List.copyOf(mistakes);
    }

    /** The rules as shipped. */
    public static Profile none() {
        return new Profile("", List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    /** Its own rules. */
    public List<OwnRule> own() {
        return Stream.concat(
                        equations.stream().map(OwnEquation::rule),
                        patterns.stream().map(OwnPattern::rule))
                .toList();
    }

    /** The same with other changes of rules and one more mistake. */
    public Profile without(RuleChange change, Message mistake) {
        List<Message> all = new ArrayList<>(mistakes);
        all.add(mistake);
        return new Profile(file, changes.stream().filter(c -> c != change).toList(), equations, patterns, verdict, all);
    }

    /** The findings that are left: none of a rule that is off, and none that weighs more than the office says. */
    public List<Finding> weigh(List<Finding> findings) {
        if (changes.isEmpty()) {
            return findings;
        }
        return findings.stream()
                .filter(f -> change(f).filter(RuleChange::off).isEmpty())
                .map(f -> change(f)
                        .flatMap(RuleChange::severity)
                        .filter(most -> f.severity().compareTo(most) < 0)
                        .map(f::weighing)
                        .orElse(f))
                .toList();
    }

    private Optional<RuleChange> change(Finding finding) {
        return changes.stream().filter(c -> c.check().equals(finding.check())).findFirst();
    }
}
