package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/** The documents that a report names as its basis: the edition for its year, and number and title that belong together. */
final class CitationRule implements ProseRule {
    private final RuleEntry edition;
    private final RuleEntry title;
    private final int from;
    private final Expression older;
    private final Expression newer;
    private final Expression number;
    private final List<Known> known;

    /** A document by its number, with what its title must contain. */
    private record Known(Expression cited, Pattern title, String official) {}

    CitationRule(RuleCatalogue catalogue) {
        edition = catalogue.entry("F-CITE-ED");
        title = catalogue.entry("F-CITE-TITLE");
        from = Parameters.number(edition, "year");
        older = Expression.overLines(edition.parameter("older"));
        newer = Expression.overLines(edition.parameter("newer"));
        number = Expression.overLines(edition.parameter("number"));
        known = title.parameters("documents").stream().map(CitationRule::known).toList();
    }

    private static Known known(String text) {
        String[] parts = text.split(" => ", 3);
        return new Known(
                Expression.of("《(?<title>[^》]{2,80})》[^《》。]{0,3}[（(][^（）()《》]{0,10}" + parts[0]),
                Parameters.pattern(parts[1]),
                parts[2]);
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        edition(prose).ifPresent(findings::add);
        Ordinals ordinals = new Ordinals();
        for (Known document : known) {
            document.cited().each(prose.written(), match -> {
                if (!document.title().matcher(match.group("title")).find()) {
                    Draft draft = new Draft(title, prose.report().source())
                            .actual(match.group("title"))
                            .expected(document.official());
                    findings.add(mark(ordinals, draft, prose, match));
                }
            });
        }
        return findings;
    }

    private Optional<Finding> edition(Prose prose) {
        if (prose.year().isEmpty()) {
            return Optional.empty();
        }
        boolean later = prose.year().get() >= from;
        if ((later ? newer : older).in(prose.written())) {
            return Optional.empty();
        }
        List<Finding> wrong = new ArrayList<>();
        (later ? older : number).each(prose.written(), match -> {
            Draft draft = new Draft(edition, prose.report().source())
                    .actual(match.group())
                    .arg("year", String.valueOf(prose.year().get()))
                    .variant(later ? "older" : "newer");
            wrong.add(mark(new Ordinals(), draft, prose, match));
        });
        return wrong.stream().findFirst();
    }

    private static Finding mark(Ordinals ordinals, Draft draft, Prose prose, Matcher match) {
        int start = prose.within(match.start());
        return ordinals.mark(draft, prose.at(match.start()), start, start + match.end() - match.start())
                .finding();
    }
}
