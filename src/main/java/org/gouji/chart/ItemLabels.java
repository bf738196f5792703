package org.gouji.chart;

import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What is written at the mark in a row and a column; rows and columns have no labels of their own. */
record ItemLabels(BiFunction<Integer, Integer, String> text) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return "";
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return text.apply(row, column);
    }
}
