package org.gouji.ui.chart;

import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Measures;

/** Makes the chart that is asked for. One thread at a time, not the event thread. */
final class Maker {
    private final Measures measures;
    private final FigureCharts figures;

    Maker(ChartFigures figures, Measures measures) {
        this.measures = measures;
        this.figures = new FigureCharts(figures);
    }

    /** Reports changed: what is kept of their figures no longer counts. */
    void forget() {
        figures.forget();
    }

    Made make(Question question) {
        return switch (question.kind()) {
            case UNITS, RULES, SEVERITIES, STATES -> CountCharts.of(question);
            case COURSE -> CourseChart.of(question, figures.source());
            case YEARS -> new YearCharts(figures).lines(question);
            case OUTCOMES -> new YearCharts(figures).shares(question, measures.shares());
            case SPREAD -> new SpreadChart(figures).of(question);
            case FAMILY -> new FamilyChart(figures).of(question, measures.family());
        };
    }
}
