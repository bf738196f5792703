package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.form.Sheet.Box;
import org.gouji.model.TableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetDrawingTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final SheetDrawing.Frame FRAME = new SheetDrawing.Frame("信息内容", "");

    static List<TableForm> tables() {
        return FORMS.editions().stream().flatMap(e -> e.tables().stream()).toList();
    }

    static List<FormEdition> editions() {
        return FORMS.editions();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void coversEveryPlaceOfTheGridOnce(TableForm table) {
        Sheet sheet = SheetDrawing.of(table, FRAME);
        int[][] covered = new int[sheet.rows()][sheet.columns()];
        for (Box box : sheet.cells()) {
            for (int row = box.row(); row < box.row() + box.rows(); row++) {
                for (int column = box.column(); column < box.column() + box.columns(); column++) {
                    covered[row][column]++;
                }
            }
        }
        for (int[] row : covered) {
            assertThat(row).containsOnly(1);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsEveryCellOfTheForm(TableForm table) {
        assertThat(SheetDrawing.of(table, FRAME).cells().stream()
                        .map(Box::cell)
                        .flatMap(Optional::stream)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(table.cells());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void drawsTableThreeAsTheFormDoes(FormEdition edition) {
        Sheet sheet = SheetDrawing.of(edition.table(TableId.T3), new SheetDrawing.Frame("", "申请人情况"));
        assertThat(box(sheet, "申请人情况").columns()).isEqualTo(7);
        assertThat(box(sheet, "法人或其他组织").columns()).isEqualTo(5);
        assertThat(box(sheet, "自然人").rows()).isEqualTo(2);
        assertThat(box(sheet, "一、本年新收政府信息公开申请数量").columns()).isEqualTo(3);
        assertThat(box(sheet, "（三）不予公开").rows()).isEqualTo(8);
    }

    @Test
    void drawsTableFourAsGroupsSideBySide() {
        Sheet sheet = SheetDrawing.of(FORMS.newest().table(TableId.T4), FRAME);
        assertThat(sheet.columns()).isEqualTo(15);
        assertThat(box(sheet, "行政诉讼").columns()).isEqualTo(10);
        assertThat(box(sheet, "行政复议").columns()).isEqualTo(5);
    }

    private static Box box(Sheet sheet, String text) {
        return sheet.cells().stream()
                .filter(b -> b.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
