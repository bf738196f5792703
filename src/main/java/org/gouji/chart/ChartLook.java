package org.gouji.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Map;
import org.gouji.model.Severity;

/**
 * How a chart looks; colours and fonts come from whoever shows it.
 *
 * @param font for all labels; must have Chinese glyphs
 * @param ink labels
 * @param line axis and grid
 * @param paper background
 * @param severities colours of the severities
 * @param faded strength, from 0 to 1, of pieces that are not chosen while another is
 */
public record ChartLook(Font font, Color ink, Color line, Color paper, Map<Severity, Color> severities, float faded) {
    public ChartLook {
        severities = Map.copyOf(severities);
    }
}
