package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gouji.model.Finding;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.SentenceMask;
import org.gouji.rule.profile.OwnPattern;

/** An office's own pattern: words that must not be there, words that must be, or a number that must equal its cells. */
public final class OwnPatternCheck implements ReportCheck {
    private final OwnPattern own;

    public OwnPatternCheck(OwnPattern own) {
        this.own = own;
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean found = false;
        List<Paragraph> paragraphs = report.report().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (own.section().map(s -> s != paragraph.section()).orElse(false)) {
                continue;
            }
            Sentence sentence = new Sentence(paragraph.text());
            Matcher matcher = own.pattern().matcher(sentence.text());
            while (matcher.find()) {
                found = true;
                if (matcher.end() > matcher.start() && !own.required()) {
                    String around = sentence.around(matcher.start(), matcher.end());
                    Draft draft = new Draft(own.rule().entry(), report.report().source());
                    if (wrong(report, matcher, draft)) {
                        int ordinal = seen.merge(paragraph.section() + SentenceMask.hash(around), 1, Integer::sum) - 1;
                        draft.sentence(
                                sentence.span(paragraph.section(), i, matcher.start(), matcher.end()), around, ordinal);
                        findings.add(own.rule().finding(draft));
                    }
                }
            }
        }
        if (own.required() && !found && !paragraphs.isEmpty()) {
            Draft draft = new Draft(own.rule().entry(), report.report().source())
                    .section(own.section().orElse(Section.PREAMBLE));
            findings.add(own.rule().finding(draft));
        }
        return findings;
    }

    private boolean wrong(AuditedReport report, Matcher matcher, Draft draft) {
        if (own.cells().isEmpty()) {
            draft.actual(matcher.group());
            return true;
        }
        Optional<BigDecimal> stated = number(matcher.group("number"));
        Optional<BigDecimal> filled = report.sum(own.cells());
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
