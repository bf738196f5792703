package org.gouji.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Severity;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;

class UnitChartTest {
    private static final ChartLook LOOK = new ChartLook(
            new Font(Font.SANS_SERIF, Font.PLAIN, 12),
            Color.BLACK,
            Color.GRAY,
            Color.WHITE,
            Map.of(Severity.ERROR, Color.RED, Severity.WARNING, Color.ORANGE, Severity.HINT, Color.BLUE),
            0.25f);
    private static final List<UnitBar> BARS = List.of(
            new UnitBar("a", "水利局", "青禾县水利局", Map.of(Severity.ERROR, 3, Severity.WARNING, 1)),
            new UnitBar("b", "水利局", "柳溪县水利局", Map.of(Severity.HINT, 2)));

    @Test
    void countsBySeverityAndKeepsUnitsOfOneNameApart() {
        CategoryPlot plot = chart(Optional.empty()).getCategoryPlot();
        assertThat(plot.getDataset().getRowCount()).isEqualTo(3);
        assertThat(plot.getDataset().getColumnCount()).isEqualTo(2);
        assertThat(plot.getDataset().getValue(0, 0)).isEqualTo(3);
        assertThat(plot.getDataset().getValue(2, 1)).isEqualTo(2);
        assertThat(plot.getDataset().getValue(0, 1))
                .as("no piece without a count")
                .isNull();
        assertThat(plot.getDataset().getRowKeys()).map(Object::toString).containsExactly("error", "warning", "hint");
    }

    @Test
    void paintsSeveritiesInTheirColours() {
        CategoryPlot plot = chart(Optional.empty()).getCategoryPlot();
        assertThat(plot.getRenderer().getItemPaint(0, 0)).isEqualTo(Color.RED);
        assertThat(plot.getRenderer().getItemPaint(1, 1)).isEqualTo(Color.ORANGE);
    }

    @Test
    void fadesWhatIsNotChosen() {
        CategoryPlot plot =
                chart(Optional.of(new UnitChart.Piece("a", Severity.ERROR))).getCategoryPlot();
        assertThat(plot.getRenderer().getItemPaint(0, 0)).isEqualTo(Color.RED);
        assertThat(plot.getRenderer().getItemPaint(0, 1)).isEqualTo(new Color(255, 191, 191));
    }

    @Test
    void tellsWhichPieceWasDrawnWhere() {
        ChartRenderingInfo info = new ChartRenderingInfo();
        BufferedImage picture = chart(Optional.empty()).createBufferedImage(400, 80, info);
        assertThat(picture.getWidth()).isEqualTo(400);
        List<UnitChart.Piece> pieces = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            UnitChart.piece(entity).ifPresent(pieces::add);
        }
        assertThat(pieces)
                .containsExactlyInAnyOrder(
                        new UnitChart.Piece("a", Severity.ERROR),
                        new UnitChart.Piece("a", Severity.WARNING),
                        new UnitChart.Piece("b", Severity.HINT));
    }

    private static JFreeChart chart(Optional<UnitChart.Piece> chosen) {
        return UnitChart.of(BARS, Severity::key, chosen, LOOK);
    }
}
