package org.gouji.rule.batch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.rule.check.AuditedReport;

/**
 * The figures of a report as sums use them, in little room: most cells of most reports are 0, and only the others are kept.
 * Immutable.
 */
final class CellAmounts {
    private static final int DIGITS_OF_LONG = 18;

    private final String edition;
    private final short[] positions;
    private final long[] unscaled;
    private final byte[] scales;
    private final BitSet unknown;

    private CellAmounts(String edition, short[] positions, long[] unscaled, byte[] scales, BitSet unknown) {
        this.edition = edition;
        this.positions = positions;
        this.unscaled = unscaled;
        this.scales = scales;
        this.unknown = unknown;
    }

    /** The figures of a report in the order of its form. */
    static CellAmounts of(AuditedReport report) {
        FormEdition form = report.form();
        List<CellId> cells = form.cells();
        short[] positions = new short[cells.size()];
        long[] unscaled = new long[cells.size()];
        byte[] scales = new byte[cells.size()];
        BitSet unknown = new BitSet();
        int kept = 0;
        for (int i = 0; i < cells.size(); i++) {
            Optional<BigDecimal> amount = report.amount(cells.get(i));
            if (amount.isEmpty() || !exact(amount.get())) {
                unknown.set(i);
            } else if (amount.get().signum() != 0) {
                positions[kept] = (short) i;
                unscaled[kept] = amount.get().unscaledValue().longValueExact();
                scales[kept++] = (byte) amount.get().scale();
            }
        }
        return new CellAmounts(
                form.id(),
                Arrays.copyOf(positions, kept),
                Arrays.copyOf(unscaled, kept),
                Arrays.copyOf(scales, kept),
                unknown);
    }

    /** A number of more than 18 digits is no count of anything: it is left out like one that cannot be read. */
    private static boolean exact(BigDecimal amount) {
        BigInteger digits = amount.unscaledValue();
        return digits.bitLength() < Long.SIZE - 1 && Math.abs(amount.scale()) <= DIGITS_OF_LONG;
    }

    /** The edition whose cells these are. */
    String edition() {
        return edition;
    }

    /** The amount of the cell at {@code position} of the form; empty where it cannot be judged. */
    Optional<BigDecimal> at(int position) {
        if (unknown.get(position)) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(positions, (short) position);
        return Optional.of(found < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(unscaled[found], scales[found]));
    }
}
