package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Equation;
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
 * @param words its own words for what prose measures
 * @param verdict its own rules of the verdict
 * @param mistakes what could not be used, in the order of the file: file, line, reason
 */
public record Profile(
        String file,
        List<RuleChange> changes,
        List<OwnEquation> equations,
        List<OwnPattern> patterns,
        List<OwnWord> words,
        Optional<VerdictRules> verdict,
        List<Message> mistakes) {

    public Profile {
        changes = List.copyOf(changes);
        equations = List.copyOf(equations);
        patterns = List.copyOf(patterns);
        words = List.copyOf(words);
        mistakes = List.copyOf(mistakes);
    }

    /** The rules as shipped. */
    public static Profile none() {
        return unusable("", List.of());
    }

    /** A profile nothing of which can be used. */
    public static Profile unusable(String file, List<Message> mistakes) {
        return new Profile(file, List.of(), List.of(), List.of(), List.of(), Optional.empty(), mistakes);
    }

    /** Its own equations that are judged in an edition of the form. */
    public List<Equation> equationsFor(String edition) {
        return equations.stream()
                .filter(e -> e.edition().map(edition::equals).orElse(true))
                .map(OwnEquation::equation)
                .toList();
    }

    /** Its own words for what prose measures, each with the one it is read like. */
    public Map<String, String> synonyms() {
        return words.stream().collect(Collectors.toMap(OwnWord::word, OwnWord::as));
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
        List<RuleChange> others = changes.stream().filter(c -> c != change).toList();
        return new Profile(file, others, equations, patterns, words, verdict, all);
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
