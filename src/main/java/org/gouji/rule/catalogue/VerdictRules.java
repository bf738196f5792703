package org.gouji.rule.catalogue;

import java.util.Collection;
import java.util.List;
import org.gouji.data.DataNode;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/**
 * When a report is sent back, corrected or passed; resources/rules/verdict.yaml explains the shape. Immutable, any thread.
 *
 * @param returned what sends a report back
 * @param revised what asks for a correction
 */
public record VerdictRules(Condition returned, Condition revised) {

    /** What the verdict asks of a finding. */
    public record Kind(String rule, String check, Severity severity) {}

    /**
     * Which kinds of finding.
     *
     * @param least it weighs at least this much
     * @param checks its check or rule is one of these; {@code T3-*} is any that begins with {@code T3-}
     * @param except but none of these
     */
    public record Condition(Severity least, List<String> checks, List<String> except) {
        public Condition {
            checks = List.copyOf(checks);
            except = List.copyOf(except);
        }

        boolean holds(Kind kind) {
            return kind.severity().compareTo(least) <= 0 && names(checks, kind) && !names(except, kind);
        }

        private static boolean names(List<String> ids, Kind kind) {
            return ids.stream().anyMatch(id -> fits(id, kind.check()) || fits(id, kind.rule()));
        }

        private static boolean fits(String id, String name) {
            return id.endsWith("*") ? name.startsWith(id.substring(0, id.length() - 1)) : id.equals(name);
        }
    }

    /** The rules as shipped. */
    public static VerdictRules load() {
        DataNode root = DataNode.resource("rules/verdict.yaml");
        return new VerdictRules(condition(root.get("return")), condition(root.get("revise")));
    }

    private static Condition condition(DataNode node) {
        return new Condition(
                RuleCatalogue.choice(Severity.class, node.get("severity")), node.texts("checks"), node.texts("except"));
    }

    /**
     * The verdict on a report.
     *
     * @param findings all of it that nobody dismissed, those over several reports included
     * @param partial whether parts of it could not be read: then it cannot pass
     */
    public Verdict of(Collection<Finding> findings, boolean partial) {
        return ofKinds(
                findings.stream()
                        .map(f -> new Kind(f.rule(), f.check(), f.severity()))
                        .toList(),
                partial);
    }

    /** The same where only the kinds of its findings are known. */
    public Verdict ofKinds(Collection<Kind> kinds, boolean partial) {
        if (kinds.stream().anyMatch(returned::holds)) {
            return Verdict.RETURN;
        }
        return partial || kinds.stream().anyMatch(revised::holds) ? Verdict.REVISE : Verdict.PASS;
    }
}
