package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.catalogue.RuleExample;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule brings its proof: all examples of the catalogue, and texts for whatever they find. */
class RuleExamplesTest {
    /** Ids of CONTRACT.md and DOMAIN.md section 2 that are in use; {@code T4-INT} is ours, made in the same manner. */
    private static final Set<String> CHECKS = Set.of(
            "N-NEW",
            "N-CARRYIN",
            "N-DONE",
            "N-CARRYOUT",
            "N-RES-x",
            "N-ROWNAME",
            "N-APPL",
            "N-F",
            "N-L",
            "N-F-ZERO",
            "N-APP-ZERO",
            "N-GFX",
            "N-GZ",
            "N-XK",
            "N-CF",
            "N-QZ",
            "N-SF",
            "N-CHANNEL",
            "N-TEXT-ID",
            "N-RES-SUM",
            "N-PCT",
            "N-GROWTH",
            "N-RATE",
            "Y-PCT",
            "T3-ROW",
            "T3-SUM",
            "T3-ID",
            "T4-SUM-F",
            "T4-SUM-Z",
            "T4-SUM-H",
            "Y-CARRY",
            "Y-STOCK",
            "Y-PENDING",
            "Y-JUMP",
            "Y-ZERO",
            "Y-SAME",
            "Y-TEXT",
            "T3-CARRY-NONE",
            "AGG-T3",
            "AGG-T2-GFX",
            "AGG-T2-XK",
            "AGG-T4",
            "AGG-MISS",
            "COVERAGE-MISSING",
            "COVERAGE-UNKNOWN",
            "Q-DUP-BATCH",
            "COVERAGE-DUPLICATE",
            "D-PERIOD",
            "D-PERIOD-ANY",
            "F-SEC-MISS",
            "F-SEC-NAME",
            "F-SEC-ORDER",
            "F-TAB-MISS",
            "F-TAB-ED",
            "F-LABEL",
            "F-CELLS",
            "T2-INT",
            "T3-INT",
            "T4-INT",
            "T2-BLANK",
            "F-BLANK");

    /** Checks of prose by itself and of single figures; {@code D-SIGN-YEAR} and {@code Q-LAW-NUMBER} are ours. */
    private static final Set<String> PROSE_CHECKS = Set.of(
            "T2-STOCK-LB",
            "T2-VALID0",
            "T2-ALLNEW",
            "T2-SF-UNIT",
            "P-SF-TINY",
            "T2F19-DELTA",
            "T2F19-PUB",
            "T3-TOTAL-ONLY",
            "T3-NEVER",
            "T3-REPUB",
            "T3-CARRY-BIG",
            "T4-T3",
            "T4-RATIO",
            "T4-LINK",
            "P-APPL-ROUND",
            "P-GZ",
            "P-GFX-DEPT",
            "P-XK-OFFICE",
            "P-XK-ZERO",
            "P-COUNTY-ZERO",
            "P-ALLZERO",
            "D-TITLE",
            "D-STALE",
            "D-NEXT",
            "D-TYPO",
            "D-SIGN",
            "D-SIGN-YEAR",
            "D-EARLY",
            "D-DEADLINE",
            "D-NEW-OLD",
            "Q-LAW",
            "Q-LAW-NUMBER",
            "F-CITE-ED",
            "F-CITE-TITLE",
            "Q-PRIV-ID",
            "Q-PRIV-MOB",
            "Q-PRIV-BANK",
            "Q-PRIV-NAME",
            "Q-MAIL",
            "Q-OTHER-UNIT",
            "Q-SELF",
            "F-SUB5",
            "F-GOV3",
            "N-FEE-STMT",
            "Q-EMPTY5",
            "F-TITLE",
            "F-SIGN-UNIT",
            "F-SIX-COUNT",
            "F-LEN",
            "F-TEMPLATE",
            "F-ARTEFACT",
            "P-SCOPE",
            "N-PART",
            "N-DUP-NUM",
            "N-MISSING",
            "Q-YU",
            "Q-TYPO",
            "Q-ENUM",
            "Q-PUNCT",
            "Q-GENERIC");

    private static final Set<String> RULES = Set.of(
            "T3-ROW",
            "T3-COL",
            "T3-BALANCE",
            "T4-SUM",
            "YEAR-CARRY",
            "YEAR-STOCK",
            "Y-PENDING",
            "Y-JUMP",
            "Y-ZERO",
            "Y-SAME",
            "T3-CARRY-NONE",
            "AGG-SUM",
            "DUP-TEXT",
            "COVERAGE-MISSING",
            "COVERAGE-UNKNOWN",
            "COVERAGE-DUPLICATE",
            "TEXT-COUNT",
            "TEXT-PERCENT",
            "N-RATE",
            "Y-PCT",
            "TEXT-PERIOD",
            "FORM-SECTION",
            "FORM-TABLE",
            "FORM-LABEL",
            "FORM-CELL",
            "FORM-BLANK");

    private static final Set<String> PROSE_RULES = Set.of(
            "D-DEADLINE",
            "D-EARLY",
            "D-NEW-OLD",
            "D-NEXT",
            "D-SIGN",
            "F-ARTEFACT",
            "F-GOV3",
            "F-LEN",
            "F-SIGN-UNIT",
            "F-SIX-COUNT",
            "F-SUB5",
            "F-TEMPLATE",
            "F-TITLE",
            "LAW-NAME",
            "N-DUP-NUM",
            "N-FEE-STMT",
            "N-MISSING",
            "N-PART",
            "P-ALLZERO",
            "P-APPL-ROUND",
            "P-COUNTY-ZERO",
            "P-GFX-DEPT",
            "P-GZ",
            "P-SCOPE",
            "P-SF-TINY",
            "P-XK-OFFICE",
            "P-XK-ZERO",
            "PRIVACY",
            "Q-EMPTY5",
            "Q-ENUM",
            "Q-GENERIC",
            "Q-MAIL",
            "Q-PUNCT",
            "Q-TYPO",
            "Q-YU",
            "T2-STOCK",
            "T2F19-DELTA",
            "T2F19-PUB",
            "T3-CARRY-BIG",
            "T3-NEVER",
            "T3-REPUB",
            "T3-TOTAL-ONLY",
            "T4-LINK",
            "T4-RATIO",
            "T4-T3",
            "TEXT-UNIT",
            "TEXT-YEAR",
            "UNIT-SCALE");

    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleCatalogue rules = RuleCatalogue.load(forms);
    private final RuleEngine engine = new RuleEngine(forms, rules);

    @TestFactory
    Stream<DynamicTest> examples() {
        return rules.entries().stream()
                .flatMap(entry -> entry.examples().stream()
                        .map(e -> DynamicTest.dynamicTest(
                                entry.check() + (e.passes() ? " accepts: " : " rejects: ") + e.title(),
                                () -> proves(entry, e))));
    }

    private void proves(RuleEntry entry, RuleExample example) {
        List<Finding> own = findings(entry, example).stream()
                .filter(f -> f.check().equals(entry.check()))
                .toList();
        if (example.passes()) {
            assertThat(own).isEmpty();
            return;
        }
        assertThat(own).isNotEmpty().allMatch(f -> f.rule().equals(entry.rule()));
        assertThat(own).anySatisfy(f -> {
            example.expected().ifPresent(e -> assertThat(f.expected()).contains(e));
            example.actual().ifPresent(a -> assertThat(f.actual()).contains(a));
            example.severity().ifPresent(s -> assertThat(f.severity()).isEqualTo(s));
        });
        for (Language language : Language.values()) {
            Wording wording = new Wording(Texts.load(language), forms);
            for (Finding finding : own) {
                assertThat(wording.message(finding))
                        .as("message of %s", finding.message())
                        .doesNotContain("{", "rule.", "null");
                assertThat(wording.title(finding)).doesNotContain("rule.");
                assertThat(wording.advice(finding)).doesNotContain("rule.");
            }
        }
    }

    private List<Finding> findings(RuleEntry entry, RuleExample example) {
        if (entry.scope() == RuleEntry.Scope.BATCH) {
            return BatchExamples.findings(engine, example.roster(), example.reports());
        }
        return entry.scope() == RuleEntry.Scope.UNIT
                ? engine.checkUnit(example.reports())
                : engine.check(example.reports().get(0)).findings();
    }

    @Test
    void everyEntryHasAnExampleOfEachKindAndACheckThatRunsIt() {
        assertThat(rules.entries()).allSatisfy(entry -> {
            assertThat(entry.examples()).anyMatch(RuleExample::passes).anyMatch(e -> !e.passes());
            assertThat(CodedChecks.known(entry.code())).as(entry.code()).isTrue();
            assertThat(entry.basis()).isNotBlank();
        });
    }

    @Test
    void idsAreThoseOfTheContract() {
        assertThat(rules.entries().stream().map(RuleEntry::check))
                .containsExactlyInAnyOrderElementsOf(joined(CHECKS, PROSE_CHECKS));
        assertThat(rules.entries().stream().map(RuleEntry::rule).collect(Collectors.toSet()))
                .isEqualTo(joined(RULES, PROSE_RULES));
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Test
    void everyEquationOfEveryFormHasItsEntry() {
        assertThat(forms.editions().stream().flatMap(f -> f.equations().stream()))
                .allSatisfy((Equation e) ->
                        assertThat(rules.entry(e.check()).rule()).isEqualTo(e.rule()));
    }
}
