package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;

/** Figures that grew or shrank many times over, or fell to nothing, from one year to the next. */
public final class JumpCheck implements UnitCheck {
    private final RuleEntry jump;
    private final RuleEntry zero;
    private final List<CellId> cells;
    private final BigDecimal ratio;
    private final BigDecimal change;
    private final BigDecimal many;

    public JumpCheck(RuleCatalogue rules) {
        jump = rules.entry("Y-JUMP");
        zero = rules.entry("Y-ZERO");
        cells = jump.parameters("cells").stream().map(CellId::parse).toList();
        ratio = new BigDecimal(jump.parameter("ratio"));
        change = new BigDecimal(jump.parameter("change"));
        many = new BigDecimal(zero.parameter("many"));
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        for (CellId cell : cells) {
            Optional<BigDecimal> before = earlier.amount(cell);
            // a blank is a defect of form, told once for the table: no figure fell to it
            boolean written = later.report().figure(cell).state() == FigureState.NUMBER;
            if (before.isPresent() && written) {
                BigDecimal after = later.amount(cell).orElseThrow();
                kind(before.get(), after)
                        .ifPresent(entry -> findings.add(new Years(earlier, later)
                                .change(entry, cell, before.get(), after)
                                .variant(after.compareTo(before.get()) > 0 ? "up" : "down")
                                .finding()));
            }
        }
        return findings;
    }

    private Optional<RuleEntry> kind(BigDecimal before, BigDecimal after) {
        if (after.signum() == 0) {
            return before.compareTo(many) > 0 ? Optional.of(zero) : Optional.empty();
        }
        boolean apart = before.multiply(ratio).compareTo(after) < 0
                || after.multiply(ratio).compareTo(before) < 0;
        return apart && before.subtract(after).abs().compareTo(change) > 0 ? Optional.of(jump) : Optional.empty();
    }
}
