package org.gouji.work.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.CellId;
import org.gouji.model.Discrepancy;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.work.evidence.ComparedCells.Part;
import org.gouji.work.evidence.Term.Side;

/** Looks up what stands behind a discrepancy. Any thread. */
public final class EvidenceSearch {
    private static final String CHILDREN = "AGG-SUM";
    private static final int PARENT_AND_CHILD = 2;

    private final Shelf shelf;
    private final Function<String, List<Equation>> equations;
    private final Repairs repairs;
    private final Map<String, ComparedCells> comparisons = ComparedCells.load();

    /**
     * A search on {@code shelf}.
     *
     * @param own an office's own equations by edition of the form
     */
    public EvidenceSearch(Shelf shelf, FormCatalogue forms, Function<String, List<Equation>> own) {
        this.shelf = shelf;
        this.equations =
                edition -> Stream.concat(forms.edition(edition).equations().stream(), own.apply(edition).stream())
                        .toList();
        this.repairs = new Repairs(forms, UnitNames.load(), own);
    }

    /** The evidence of a discrepancy; {@code cause} says how it may be mended. */
    public Evidence of(Discrepancy discrepancy, Optional<Cause> cause) {
        if (discrepancy.chief().reports().isEmpty()) {
            return Evidence.none();
        }
        return shelf.origin(discrepancy.chief().chief())
                .map(own -> of(discrepancy, cause, own))
                .orElse(Evidence.none());
    }

    private Evidence of(Discrepancy discrepancy, Optional<Cause> cause, Origin own) {
        Report report = shelf.report(own.report());
        List<Equation> known = equations.apply(report.edition());
        return new Evidence(
                discrepancy.findings().stream().map(f -> proof(f, own, known)).toList(),
                cause.map(c -> repairs.outcomes(report, c)).orElse(List.of()));
    }

    private Proof proof(Finding finding, Origin own, List<Equation> known) {
        if (finding.cells().isEmpty()) {
            return new Proof(
                    finding, Proof.Relation.BESIDE, List.of(), Optional.empty(), others(finding, own), own.report());
        }
        boolean family = finding.rule().equals(CHILDREN) && finding.reports().size() >= PARENT_AND_CHILD;
        if (family) {
            return family(finding, own);
        }
        Optional<BigDecimal> told = told(finding, own);
        ComparedCells compared = compared(finding, told, known);
        Optional<Origin> earlier = finding.reports().size() == PARENT_AND_CHILD
                ? shelf.origin(finding.reports().get(0))
                : Optional.empty();
        List<Term> terms = new ArrayList<>();
        for (Part part : compared.parts()) {
            Optional<Origin> origin = part.earlier() ? earlier : Optional.of(own);
            origin.ifPresent(o -> terms.add(term(part.side(), part.minus(), o, part.cell())));
        }
        return new Proof(finding, compared.relation(), terms, told, List.of(), own.report());
    }

    private ComparedCells compared(Finding finding, Optional<BigDecimal> told, List<Equation> known) {
        if (told.isPresent()) {
            return ComparedCells.told(named(finding));
        }
        ComparedCells fixed = comparisons.get(finding.check());
        if (fixed != null) {
            return fixed.at(finding.cells().get(0));
        }
        return known.stream()
                .filter(e -> e.check().equals(finding.check()) && e.cells().equals(finding.cells()))
                .findFirst()
                .map(ComparedCells::of)
                .orElseGet(() -> finding.reports().size() == PARENT_AND_CHILD
                        ? ComparedCells.years(finding.cells())
                        : ComparedCells.beside(finding.cells()));
    }

    private List<Origin> others(Finding finding, Origin own) {
        return finding.reports().stream()
                .flatMap(source -> shelf.origin(source).stream())
                .filter(origin -> origin.report() != own.report())
                .toList();
    }

    /** The parent's cell after the same cell of each child that is still there. */
    private Proof family(Finding finding, Origin own) {
        CellId cell = finding.cells().get(0);
        List<Term> terms = new ArrayList<>();
        for (SourceFile child : finding.reports().subList(1, finding.reports().size())) {
            shelf.origin(child).ifPresent(o -> terms.add(term(Side.ADDEND, false, o, cell)));
        }
        terms.add(term(Side.STATED, false, own, cell));
        return new Proof(finding, Proof.Relation.EQUAL, terms, Optional.empty(), List.of(), own.report());
    }

    /** The number that a sentence states for the sum of its cells; empty where it is about something else. */
    private Optional<BigDecimal> told(Finding finding, Origin own) {
        if (finding.places().isEmpty() || finding.reports().size() > 1) {
            return Optional.empty();
        }
        Optional<BigDecimal> stated = finding.expected().flatMap(EvidenceSearch::number);
        Optional<BigDecimal> counted = finding.actual().flatMap(EvidenceSearch::number);
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : named(finding)) {
            sum = sum.add(shelf.figure(own.report(), cell).amount().orElse(BigDecimal.ZERO));
        }
        BigDecimal total = sum;
        return stated.filter(s -> counted.filter(c -> c.compareTo(total) == 0).isPresent());
    }

    /** The cells that its message names, which may be fewer than all it would accept. */
    private static List<CellId> named(Finding finding) {
        String cells = finding.message().args().getOrDefault("cells", "");
        return cells.isEmpty()
                ? finding.cells()
                : Arrays.stream(cells.split(",")).map(CellId::parse).toList();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private Term term(Side side, boolean minus, Origin origin, CellId cell) {
        return new Term(
                side,
                minus,
                origin,
                shelf.figure(origin.report(), cell),
                shelf.correction(origin.report(), cell),
                false);
    }
}
