package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.rule.claim.CellSum;
import org.gouji.rule.claim.Claim;
import org.gouji.rule.claim.Share;

/**
 * What a list of percentages may be of: requests done, received, received and carried in, or the sum of the list.
 *
 * @param value the number, above 0
 * @param cells the cells it comes from; empty for the sum of the list
 */
record ShareBase(BigDecimal value, List<CellId> cells) {

    /** The plausible bases of a list, the likeliest first. */
    static List<ShareBase> of(AuditedReport report, List<Share> list) {
        List<List<CellId>> sums = new ArrayList<>(
                List.of(List.of(total("total")), List.of(total("new")), List.of(total("new"), total("carried_in"))));
        if (list.get(0).count().role() != Claim.Role.OUTCOME) {
            sums.add(sums.remove(0));
        }
        List<ShareBase> bases = new ArrayList<>();
        for (List<CellId> cells : sums) {
            CellSum sum = new CellSum(
                    cells.stream().map(c -> new CellSum.Term(c, false)).toList());
            StatedAmount.amount(report, sum).ifPresent(v -> bases.add(new ShareBase(v, cells)));
        }
        BigDecimal listed = list.stream().map(s -> s.count().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        bases.add(new ShareBase(listed, List.of()));
        bases.removeIf(b -> b.value().signum() <= 0);
        return bases;
    }

    private static CellId total(String row) {
        return new CellId(TableId.T3, row, "total");
    }
}
