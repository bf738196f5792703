package org.gouji.rule.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Severity;

/**
 * A rule as resources/rules states it. Its texts stand under the keys {@code rule.CHECK.title}, {@code .message} and
 * {@code .advice}.
 *
 * @param check fine-grained id (DOMAIN.md section 2), unique in the catalogue
 * @param rule family id of CONTRACT.md
 * @param severity how much a finding weighs, unless the check lowers it for a harmless case
 * @param scope what the check must see
 * @param code name of the coded check that runs it
 * @param basis legal or arithmetic basis, in Chinese
 * @param parameters thresholds and patterns by name
 * @param examples at least one that passes and one that does not
 */
public record RuleEntry(
        String check,
        String rule,
        Severity severity,
        Scope scope,
        String code,
        String basis,
        Map<String, List<String>> parameters,
        List<RuleExample> examples) {

    /** What a check must see. */
    public enum Scope {
        /** One report. */
        REPORT,
        /** All reports of one unit. */
        UNIT,
        /** All reports of a batch. */
        BATCH
    }

    public RuleEntry {
        parameters = Map.copyOf(parameters);
        examples = examples instanceof LateExamples ? examples : List.copyOf(examples);
    }

    /** The values of a parameter that is a list. */
    public List<String> parameters(String name) {
        List<String> values = parameters.get(name);
        if (values == null) {
            throw new IllegalArgumentException("rule " + check + " has no parameter '" + name + "'");
        }
        return values;
    }

    /** The value of a parameter that is one value. */
    public String parameter(String name) {
        return parameters(name).get(0);
    }

    /** Key of one of its texts: {@code title}, {@code message} or {@code advice}. */
    public String textKey(String kind) {
        return "rule." + check + "." + kind;
    }

    /** The same rule with another severity and other values of the parameters that {@code changed} names. */
    public RuleEntry with(Severity weight, Map<String, List<String>> changed) {
        Map<String, List<String>> values = new TreeMap<>(parameters);
        values.putAll(changed);
        return new RuleEntry(check, rule, weight, scope, code, basis, values, examples);
    }
}
