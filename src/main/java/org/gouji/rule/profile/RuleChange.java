package org.gouji.rule.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Severity;

/**
 * What an office changes in one rule.
 *
 * @param check id of the rule
 * @param line where the profile says so
 * @param off whether the rule is switched off
 * @param severity how much its findings weigh; no finding of it weighs more
 * @param parameters new values by name, in place of those of the catalogue
 */
public record RuleChange(
        String check, int line, boolean off, Optional<Severity> severity, Map<String, List<String>> parameters) {
    public RuleChange {
        parameters = Map.copyOf(parameters);
    }
}
