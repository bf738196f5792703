package org.gouji.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/**
 * The report behind the files of src/test/resources/read whose name begins with its number: LibreOffice and others made those
 * files from what {@link #drawn()} gives.
 */
record FixtureReport(int number) {
    private static final List<String> NOTHING = List.of("", "-", "/", "无", "\u00A0");

    static List<FixtureReport> all() {
        return List.of(1, 2, 3, 4, 5, 6).stream().map(FixtureReport::new).toList();
    }

    /** Odd reports use the newest edition, even ones the one before. */
    FormEdition edition(FormCatalogue forms) {
        List<FormEdition> editions = forms.editions();
        return editions.get(editions.size() - 1 - (number + 1) % 2);
    }

    /** The number in a cell, empty for a blank one. */
    Optional<BigDecimal> value(CellId cell) {
        int mixed = Math.floorMod((cell.toString() + number).hashCode() * 48_271, 99_991);
        boolean blank = number > 2 && mixed % 5 == 0;
        return blank ? Optional.empty() : Optional.of(BigDecimal.valueOf(mixed % 3 == 0 ? mixed % 7000 : mixed % 40));
    }

    /** The report as a page and as Word XML. */
    InventedReport drawn(FormCatalogue forms) {
        UnaryOperator<String> labels =
                number == 5 ? l -> l.length() > 3 ? l.substring(0, 2) + "\n" + l.substring(2) : l : l -> l;
        return new InventedReport(edition(forms), this::printed, labels, number == 3, number == 4);
    }

    private String printed(CellId cell) {
        return value(cell)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> NOTHING.get(Math.floorMod(cell.toString().hashCode(), NOTHING.size())));
    }
}
