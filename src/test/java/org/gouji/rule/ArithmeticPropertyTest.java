package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Cause.Change;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Report;

/** What must hold for every report: sound ones are left alone, one wrong figure is found and is one cause. */
class ArithmeticPropertyTest {
    private static final Set<String> SUMS = Set.of("T3-ROW", "T3-COL", "T3-BALANCE", "T4-SUM");
    private final FormCatalogue forms = FormCatalogue.load();
    private final RuleEngine engine = RuleEngine.load(forms);

    /** The findings of the form's equations; random figures may well deserve a hint of another rule. */
    private static List<Finding> sums(Checked checked) {
        return checked.findings().stream().filter(f -> SUMS.contains(f.rule())).toList();
    }

    private FormEdition form(int edition) {
        return forms.editions().get(edition);
    }

    @Property(tries = 200)
    void aSoundReportHasNoFinding(@ForAll @IntRange(max = 1) int edition, @ForAll long seed) {
        FormEdition form = form(edition);
        Checked checked = engine.check(SoundReports.report(form, SoundReports.figures(form, seed)));
        assertThat(sums(checked)).isEmpty();
        assertThat(checked.causes()).isEmpty();
    }

    @Property(tries = 400)
    void oneWrongFigureBreaksItsEquationsAndIsOneCause(
            @ForAll @IntRange(max = 1) int edition,
            @ForAll long seed,
            @ForAll @IntRange(max = 1000) int which,
            @ForAll @LongRange(min = 1, max = 30) long by) {
        FormEdition form = form(edition);
        Map<CellId, Long> figures = SoundReports.figures(form, seed);
        CellId cell = List.copyOf(figures.keySet()).get(which % figures.size());
        long right = figures.get(cell);
        long wrong = by <= right && seed % 2 == 0 ? right - by : right + by;
        figures.put(cell, wrong);

        Checked checked = engine.check(SoundReports.report(form, figures));

        Set<List<CellId>> wanted = form.equations().stream()
                .map(Equation::cells)
                .filter(c -> c.contains(cell))
                .collect(Collectors.toSet());
        assertThat(sums(checked).stream().map(Finding::cells).collect(Collectors.toSet()))
                .isEqualTo(wanted);
        assertThat(checked.causes()).hasSize(1);
        assertThat(sums(checked)).extracting(Finding::cause).containsOnly(1);
        Change planted = new Change(cell, String.valueOf(wrong), String.valueOf(right));
        assertThat(checked.causes().get(0).repairs())
                .anySatisfy(r -> assertThat(r.changes()).containsExactly(planted));
    }

    /** The best repairs of all causes together mend whatever can be judged, with no more changes than were planted. */
    @Property(tries = 200)
    void theBestRepairsMendEveryEquation(
            @ForAll @IntRange(max = 1) int edition,
            @ForAll long seed,
            @ForAll @Size(3) List<@IntRange(max = 175) Integer> where,
            @ForAll @Size(3) List<@IntRange(max = 40) Integer> what,
            @ForAll boolean oneMissing) {
        FormEdition form = form(edition);
        Map<CellId, Long> figures = SoundReports.figures(form, seed);
        List<CellId> cells = List.copyOf(figures.keySet());
        for (int i = 0; i < where.size(); i++) {
            figures.put(cells.get(where.get(i) % cells.size()), (long) what.get(i));
        }
        CellId missing = cells.get((int) Math.floorMod(seed, (long) cells.size()));
        Checked checked = engine.check(report(form, figures, oneMissing, missing));
        assertThat(checked.causes()).allMatch(c -> !c.repairs().isEmpty() || oneMissing);
        List<Change> best = checked.causes().stream()
                .flatMap(c -> c.repairs().stream().limit(1))
                .flatMap(r -> r.changes().stream())
                .toList();
        assertThat(best.size()).isLessThanOrEqualTo(where.size());
        best.forEach(c -> figures.put(c.cell(), Long.parseLong(c.to())));
        Checked mended = engine.check(report(form, figures, oneMissing, missing));
        if (checked.causes().stream().noneMatch(c -> c.repairs().isEmpty())) {
            assertThat(mended.causes()).isEmpty();
        }
    }

    private static Report report(FormEdition form, Map<CellId, Long> figures, boolean oneMissing, CellId missing) {
        Report sound = SoundReports.report(form, figures);
        Map<CellId, Figure> read = new LinkedHashMap<>(sound.figures());
        if (oneMissing) {
            read.put(missing, Figure.missing(missing));
        }
        return new Report(
                sound.source(),
                sound.unit(),
                sound.year(),
                sound.edition(),
                sound.title(),
                sound.paragraphs(),
                read,
                sound.tables());
    }
}
