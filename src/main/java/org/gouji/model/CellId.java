package org.gouji.model;

/**
 * The stable name of a cell of the form, printed {@code TABLE.row.column}, for example {@code T3.denied_internal.natural}.
 * The same name means the same cell in every file, edition and release.
 */
public record CellId(TableId table, String row, String column) {

    /** Reads {@code TABLE.row.column}; throws {@link IllegalArgumentException} for any other text. */
    public static CellId parse(String address) {
        String[] parts = address.split("\\.", -1);
        if (parts.length != 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
            throw new IllegalArgumentException("not a cell address TABLE.row.column: " + address);
        }
        return new CellId(TableId.valueOf(parts[0]), parts[1], parts[2]);
    }

    /** The address as CONTRACT.md writes it. */
    public String address() {
        return table + "." + row + "." + column;
    }

    @Override
    public String toString() {
        return address();
    }
}
