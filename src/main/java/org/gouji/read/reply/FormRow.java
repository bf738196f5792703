package org.gouji.read.reply;

import java.util.List;

/**
 * A row of any table, before anyone asks what it means.
 *
 * @param table counts the tables of the file, from 1; 0 for a sheet, whose rows are known by their own numbers
 * @param number counts its rows, from 1
 * @param cells their texts
 * @param marks the bookmarks in it
 */
record FormRow(int table, int number, List<String> cells, List<String> marks) {
    FormRow {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
    }
}
