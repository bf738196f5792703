package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.PatientText;
import org.gouji.rule.profile.OwnPattern;
import org.gouji.rule.prose.Passage;

/**
 * An office's own pattern: words that must not be there, words that must be, or a number that must equal its cells. A pattern
 * that takes too long over a paragraph is said to, once a report.
 */
public final class OwnPatternCheck implements ReportCheck {
    private final OwnPattern own;

    public OwnPatternCheck(OwnPattern own) {
        this.own = own;
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        Alike others = new Alike();
        boolean found = false;
        boolean slow = false;
        List<Passage> passages = report.prose().passages();
        for (Passage passage : passages) {
            if (own.section().map(s -> s != passage.section()).orElse(false)) {
                continue;
            }
            Matcher matcher = own.pattern().matcher(new PatientText(passage.text()));
            try {
                while (matcher.find()) {
                    found = true;
                    if (matcher.end() > matcher.start() && !own.required()) {
                        judge(report, passage, matcher, others).ifPresent(findings::add);
                    }
                }
            } catch (PatientText.Exhausted | StackOverflowError e) {
                slow = true;
            }
        }
        if (slow) {
            Draft draft = new Draft(own.rule().entry(), report.report().source())
                    .section(own.section().orElse(Section.PREAMBLE));
            findings.add(own.rule().slow(draft));
        } else if (own.required() && !found && !passages.isEmpty()) {
            Draft draft = new Draft(own.rule().entry(), report.report().source())
                    .section(own.section().orElse(Section.PREAMBLE));
            findings.add(own.rule().finding(draft));
        }
        return findings;
    }

    private Optional<Finding> judge(AuditedReport report, Passage passage, Matcher matcher, Alike others) {
        Draft draft = new Draft(own.rule().entry(), report.report().source());
        if (!wrong(report, matcher, draft)) {
            return Optional.empty();
        }
        String around = passage.sentence(matcher.start(), matcher.end());
        draft.sentence(passage.span(matcher.start(), matcher.end()), around, others);
        return Optional.of(own.rule().finding(draft));
    }

    private boolean wrong(AuditedReport report, Matcher matcher, Draft draft) {
        if (own.cells().isEmpty()) {
            draft.actual(matcher.group());
            return true;
        }
        Optional<BigDecimal> stated = number(matcher.group("number"));
        Optional<BigDecimal> filled = JudgedEquation.sum(report, own.cells());
        if (stated.isEmpty() || filled.isEmpty() || stated.get().compareTo(filled.get()) == 0) {
            return false;
        }
        draft.cells(own.cells()).amounts(stated.get(), filled.get());
        return true;
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text == null ? "" : text.replaceAll("[,，]", "");
        return digits.matches("[0-9]{1,15}([.][0-9]{1,6})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
