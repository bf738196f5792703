package org.gouji.work.listing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.gouji.model.Carry;
import org.gouji.model.Decision;
import org.gouji.model.Severity;

/** A facet of every discrepancy as a small number that names one of its values. Never changed, any thread. */
abstract class FacetColumn {
    private final int values;
    private final IntFunction<String> names;

    private FacetColumn(int values, IntFunction<String> names) {
        this.values = values;
        this.names = names;
    }

    /** The number of the value at {@code position}. */
    abstract int at(int position);

    /** How many values there may be. */
    final int values() {
        return values;
    }

    /** The value with this number. */
    final String value(int number) {
        return names.apply(number);
    }

    /** Which values are among {@code chosen}. */
    final boolean[] allowed(Set<String> chosen) {
        boolean[] allowed = new boolean[values];
        Set<String> wanted = new HashSet<>(chosen);
        for (int i = 0; i < values; i++) {
            allowed[i] = wanted.contains(value(i));
        }
        return allowed;
    }

    /** By the numbers in {@code column} themselves. */
    static FacetColumn of(int[] column, int values, IntFunction<String> names) {
        return new FacetColumn(values, names) {
            @Override
            int at(int position) {
                return column[position];
            }
        };
    }

    /** By what {@code column} refers to. */
    static FacetColumn of(int[] column, int[] table, String[] values) {
        return new FacetColumn(values.length, i -> values[i]) {
            @Override
            int at(int position) {
                return table[column[position]];
            }
        };
    }

    /** By the numbers in {@code column} themselves; the first value everywhere where it is empty. */
    static FacetColumn ofFew(byte[] column, String[] values) {
        return new FacetColumn(values.length, i -> values[i]) {
            @Override
            int at(int position) {
                return column.length == 0 ? 0 : column[position];
            }
        };
    }

    /** By a part of the codes. */
    static FacetColumn ofCodes(byte[] codes, IntUnaryOperator part, String[] values) {
        byte[] table = new byte[Columns.CODES];
        for (int code = 0; code < Columns.CODES; code++) {
            table[code] = (byte) part.applyAsInt(code);
        }
        return new FacetColumn(values.length, i -> values[i]) {
            @Override
            int at(int position) {
                return table[codes[position]];
            }
        };
    }

    /** None, and how a discrepancy may stand to the version before. */
    static String[] carries() {
        return Stream.concat(Stream.of(""), Arrays.stream(Carry.values()).map(Carry::key))
                .toArray(String[]::new);
    }

    static String[] severities() {
        return Arrays.stream(Severity.values()).map(Severity::key).toArray(String[]::new);
    }

    static String[] decisions() {
        return Arrays.stream(Decision.values()).map(Decision::key).toArray(String[]::new);
    }
}
