package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gouji.bench.report.County.Filing;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/** Invents the reports of counties: same seed, same reports. Any thread. */
public final class ReportPress {
    private static final int KINDS = 2;

    private final FormCatalogue forms;
    private final Sentences sentences = Sentences.load();
    private final long seed;
    private final BigDecimal rate;

    /** {@code rate}: mistakes planted in a report on average; a hundredth is the least. */
    public ReportPress(FormCatalogue forms, long seed, BigDecimal rate) {
        this.forms = forms;
        this.seed = seed;
        this.rate = rate;
    }

    /** The reports of a county in the order of its filings. */
    public List<InventedReport> print(County county) {
        CountyFigures figures = CountyFigures.draw(county, forms, seed);
        Set<Filing> filed = Set.copyOf(county.filings());
        Map<Filing, List<Plant>> kinds = new HashMap<>();
        for (Filing filing : county.filings()) {
            Random random = Seeds.random(seed, county.number(), filing.member().number(), filing.year(), KINDS);
            kinds.put(filing, new ArrayList<>(Mistakes.kinds(rate, random)));
        }
        List<InventedReport> reports = new ArrayList<>();
        for (Filing filing : county.filings()) {
            reports.add(report(county, filing, figures, kinds, filed));
        }
        return reports;
    }

    private InventedReport report(
            County county, Filing filing, CountyFigures figures, Map<Filing, List<Plant>> kinds, Set<Filing> filed) {
        FormEdition edition = forms.forYear(filing.year()).orElseThrow();
        Map<CellId, BigDecimal> values = new LinkedHashMap<>(figures.of(filing));
        List<Plant> own = kinds.get(filing);
        List<Planted> planted = new ArrayList<>();
        Mistakes mistakes = new Mistakes(
                edition,
                values,
                Seeds.random(seed, county.number(), filing.member().number(), filing.year(), KINDS + 1));
        Filing before = new Filing(filing.member(), filing.year() - 1);
        if (own.contains(Plant.CARRY_OFF) && filed.contains(before)) {
            mistakes.carry().ifPresent(planted::add);
        }
        boolean sameForm = forms.forYear(before.year()).filter(edition::equals).isPresent();
        if (own.contains(Plant.STOCK_OFF) && filed.contains(before) && sameForm) {
            mistakes.stock().ifPresent(planted::add);
        }
        if (own.contains(Plant.PARENT_OFF)
                && filing.member().parent()
                && county.members().size() > 1) {
            planted.add(mistakes.parent());
        }
        Optional<Filing> model = model(county, filing, own, filed);
        if (model.isEmpty()) {
            own.remove(Plant.COPY);
        }
        return new ReportAuthor(sentences, county, filing, edition, values, own, planted, seed)
                .write(model.orElse(filing));
    }

    /** Whose words it copies: those of the unit before it in the list, every other of which copies nobody. */
    private static Optional<Filing> model(County county, Filing filing, List<Plant> kinds, Set<Filing> filed) {
        int number = filing.member().number();
        if (!kinds.contains(Plant.COPY) || number % 2 == 0) {
            return Optional.empty();
        }
        Filing other = new Filing(county.members().get(number - 1), filing.year());
        return Optional.of(other).filter(filed::contains);
    }
}
