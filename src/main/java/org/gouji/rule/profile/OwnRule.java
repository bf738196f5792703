package org.gouji.rule.profile;

import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/**
 * A rule that an office made itself; its words travel with its findings, because no bundle of texts has them.
 *
 * @param id starts with {@code OWN-}, both rule and check
 * @param name what lists call it
 * @param severity how much its findings weigh
 * @param text what is wrong; {@code {expected}}, {@code {actual}} and {@code {difference}} stand for the values
 * @param advice what to do, may be empty
 */
public record OwnRule(String id, String name, Severity severity, String text, String advice) {

    /** It as an entry of the catalogue, without examples. */
    public RuleEntry entry() {
        return new RuleEntry(id, id, severity, RuleEntry.Scope.REPORT, "own", name, Map.of(), List.of());
    }

    /** What is said instead where its pattern takes too long over a paragraph. */
    public Finding slow(Draft draft) {
        Finding f = draft.finding();
        return f.saying(new Message("rule.own.slow", Map.of("title", name, "id", id, "advice", "")))
                .weighing(Severity.HINT);
    }

    /** The finished finding with the office's words. */
    public Finding finding(Draft draft) {
        Finding f = draft.finding();
        String said = text;
        for (Map.Entry<String, String> value : f.message().args().entrySet()) {
            said = said.replace("{" + value.getKey() + "}", value.getValue());
        }
        Message message = new Message("rule.own.message", Map.of("text", said, "title", name, "advice", advice));
        return f.saying(message);
    }
}
