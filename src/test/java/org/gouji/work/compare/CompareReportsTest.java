package org.gouji.work.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Section;
import org.gouji.model.Tenure;
import org.gouji.model.TextPlace;
import org.gouji.rule.catalogue.ExampleReport;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;

class CompareReportsTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final CompareReports COMPARE = new CompareReports(FORMS, RuleCatalogue.load(FORMS));

    private static ExampleReport of(int year) {
        return new ExampleReport(FORMS.forYear(year).orElseThrow(), year);
    }

    @Test
    void aReportBesideItselfShowsNoDifference() {
        Report report = of(2022).cell("T3.new.natural", "4").report();

        Comparison comparison = COMPARE.of(report, report);

        assertThat(comparison.cells()).isEmpty();
        assertThat(comparison.proseDifferences()).isZero();
        assertThat(comparison.identity()).allMatch(Stated::same);
        assertThat(comparison.carried()).isEmpty();
    }

    @Test
    void listsTheCellsThatDifferInTheOrderOfTheForm() {
        Report left = of(2022).cell("T4.review.total", "2")
                .cell("T3.new.natural", "4")
                .cell("T3.new.legal", "")
                .cell("T2.fees.amount", "1.50")
                .report();
        Report right = of(2022).cell("T4.review.total", "1")
                .cell("T3.new.natural", "7")
                .cell("T3.new.welfare", "missing")
                .cell("T2.fees.amount", "1.5")
                .cell("T3.new.other", "三")
                .report();

        Comparison comparison = COMPARE.of(left, right);

        assertThat(comparison.cells().stream()
                        .map(d -> d.cell() + " " + d.kind().key() + " "
                                + d.left().text() + ">" + d.right().text() + " "
                                + d.difference().map(BigDecimal::toPlainString).orElse("?")))
                .containsExactly(
                        "T3.new.natural changed 4>7 3",
                        "T3.new.welfare missing 0> ?",
                        "T3.new.legal blank >0 0",
                        "T3.new.other unreadable 0>三 ?",
                        "T4.review.total changed 2>1 -1");
    }

    @Test
    void comparesWhatOneEditionCountsApartWithItsSum() {
        Report left = of(2020).cell("T3.other.natural", "5").report();
        Report right = of(2021).cell("T3.other_no_correction.natural", "1")
                .cell("T3.other_misc.natural", "3")
                .report();

        CellPair other = COMPARE.of(left, right).cells().stream()
                .filter(d -> d.cell().row().equals("other") && d.cell().column().equals("natural"))
                .findFirst()
                .orElseThrow();

        assertThat(other.kind()).isEqualTo(CellPair.Kind.CHANGED);
        assertThat(other.right().text()).isEqualTo("1+0+3");
        assertThat(other.difference()).contains(new BigDecimal("-1"));
    }

    @Test
    void doesNotTakeCellsOfTwoEditionsForTheSameThatMeanOtherThings() {
        TableComparison two =
                COMPARE.of(of(2020).report(), of(2021).report()).tables().get(0);

        assertThat(two.compared()).isEqualTo(3);
        assertThat(two.differences()).hasSize(19 + 7).allMatch(d -> d.kind() == CellPair.Kind.ONE_EDITION);
        assertThat(two.differences().get(0).cell().address()).isEqualTo("T2.regulations.created");
    }

    @Test
    void theOtherTablesOfTwoEditionsHaveAllCellsInCommon() {
        List<TableComparison> tables =
                COMPARE.of(of(2021).report(), of(2020).report()).tables();

        assertThat(tables.get(1).compared()).isEqualTo(161);
        assertThat(tables.get(2).compared()).isEqualTo(15);
        assertThat(tables.get(1).differences()).isEmpty();
    }

    @Test
    void putsWhatOneYearCarriesOutBesideWhatTheNextCarriesIn() {
        Report earlier = of(2021).cell("T3.carried_out.total", "2").report();
        Report later = of(2022).cell("T3.carried_in.total", "3").report();

        for (Comparison either : List.of(COMPARE.of(earlier, later), COMPARE.of(later, earlier))) {
            assertThat(either.carried()).hasSize(7);
            CarriedCell total = either.carried().get(6);
            assertThat(total.agrees()).contains(false);
            assertThat(total.difference()).contains(BigDecimal.ONE);
        }
        assertThat(COMPARE.of(earlier, of(2023).report()).carried()).isEmpty();
        assertThat(COMPARE.of(earlier, of(2022).unit("青禾县林业局").report()).carried())
                .isEmpty();
    }

    @Test
    void carriesOverBetweenTwoNamesOfOneUnit() {
        Report earlier = of(2021).cell("T3.carried_out.total", "2").report();
        Report later = of(2022).unit("青禾县水务局").cell("T3.carried_in.total", "3").report();
        String unit = earlier.unit().orElseThrow();

        assertThat(COMPARE.of(earlier, later).carried()).isEmpty();
        assertThat(with(entry(unit, List.of("青禾县水务局"), Tenure.ALWAYS))
                        .of(earlier, later)
                        .carried())
                .as("another name")
                .hasSize(7);
        Tenure ended = new Tenure(Optional.empty(), Optional.of(2021), Optional.of("青禾县水务局"));
        Tenure begun = new Tenure(Optional.of(2022), Optional.empty(), Optional.empty());
        assertThat(with(entry(unit, List.of(), ended), entry("青禾县水务局", List.of(), begun))
                        .of(later, earlier)
                        .carried())
                .as("a new name")
                .hasSize(7);
        assertThat(with(
                                entry(unit, List.of(), ended),
                                entry("青禾县水文站", List.of(), ended),
                                entry("青禾县水务局", List.of(), begun))
                        .of(earlier, later)
                        .carried())
                .as("two that were merged")
                .isEmpty();
    }

    private static CompareReports with(RosterEntry... units) {
        Toolbox tools = Toolbox.load();
        return new CompareReports(tools.forms(), tools.rules().shipped(), Optional.of(new Roster(List.of(units))));
    }

    private static RosterEntry entry(String unit, List<String> aliases, Tenure tenure) {
        return new RosterEntry(
                unit,
                Optional.empty(),
                RosterEntry.Kind.DEPARTMENT,
                aliases,
                Optional.empty(),
                tenure,
                Optional.empty());
    }

    @Test
    void showsWhatTheReportsSayOfThemselves() {
        Comparison comparison = COMPARE.of(of(2020).report(), of(2021).unit("").report());

        assertThat(comparison.identity().stream().filter(s -> !s.same()).map(Stated::what))
                .containsExactly(
                        Stated.What.UNIT, Stated.What.YEAR, Stated.What.EDITION, Stated.What.TITLE, Stated.What.FILE);
        assertThat(comparison.identity().get(0).right()).isEqualTo(Optional.empty());
    }

    @Test
    void comparesParagraphsWithinTheirSections() {
        Report left = of(2022).prose(Section.OTHER, "本年度未收取信息处理费。", "无其他事项。").report();
        Report right = of(2022).prose(Section.OTHER, "新的一段开头。", "本年度未收取任何费用。", "无其他事项。")
                .report();

        SectionComparison other = COMPARE.of(left, right).prose().stream()
                .filter(s -> s.section() == Section.OTHER)
                .findFirst()
                .orElseThrow();

        assertThat(other.pairs())
                .extracting(ParagraphPair::differences)
                .as("heading, new paragraph, changed one, same one")
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void findsWhatOneUnitCopiedOfAnotherWhereverItStands() {
        String copied = "下一步将在门户网站开设专栏集中发布惠民补贴发放结果，并安排专人核对更新时间，逾期未更新的予以提醒。";
        Report left = of(2022).unit("青禾县林业局")
                .prose(Section.OVERVIEW)
                .prose(Section.PROBLEMS, "青禾县林业局全年发布12条。" + copied)
                .report();
        Report right = of(2022).unit("青禾县民政局")
                .prose(Section.OTHER, copied.replace("，并", "，\u3000并"), "另起一段。")
                .report();

        Matching matching = COMPARE.of(left, right).matching();

        Passage longest = matching.passages().stream()
                .max(java.util.Comparator.comparingInt(Passage::length))
                .orElseThrow();
        assertThat(words(left, longest.left())).isEqualTo(copied);
        assertThat(longest.right().get(0).section()).isEqualTo(Section.OTHER);
        assertThat(matching.left().percent()).isBetween(1, 100);
    }

    @Test
    void exchangingTheReportsExchangesTheSides() {
        Report left = of(2020).prose(Section.OVERVIEW, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥。收到申请3件")
                .report();
        Report right = of(2021).prose(Section.OVERVIEW, "收到申请5件。甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥")
                .report();

        Comparison there = COMPARE.of(left, right);
        Comparison back = COMPARE.of(right, left);

        assertThat(back.matching().passages().stream().map(Passage::left).collect(Collectors.toSet()))
                .isEqualTo(
                        there.matching().passages().stream().map(Passage::right).collect(Collectors.toSet()));
        assertThat(back.cells().stream().map(CellPair::cell).collect(Collectors.toSet()))
                .isEqualTo(there.cells().stream().map(CellPair::cell).collect(Collectors.toSet()));
        assertThat(back.proseDifferences()).isEqualTo(there.proseDifferences());
    }

    @Test
    void endsOnTextsMadeToTakeLong() {
        String same = "公".repeat(150_000);
        String other = "公开".repeat(75_000);
        Report left = of(2022).prose(Section.OVERVIEW, same)
                .prose(Section.OTHER, lines("申请", 20_000))
                .report();
        Report right = of(2022).prose(Section.OVERVIEW, other)
                .prose(Section.OTHER, lines("答复", 20_000))
                .report();

        assertThat(COMPARE.of(left, right).proseDifferences()).isPositive();
    }

    private static String[] lines(String word, int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = word.repeat(2) + i;
        }
        return lines;
    }

    private static String words(Report report, List<TextPlace> places) {
        return places.stream()
                .map(p -> report.paragraphs().get(p.paragraph()).text().substring(p.start(), p.end()))
                .collect(Collectors.joining());
    }
}
