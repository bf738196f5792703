package org.gouji.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.model.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document's text is text, whatever it begins with. */
class PlainTextTest {
    private static final String HOSTILE = "<html><b>某局</b><img src='file:///etc/passwd'>";

    @BeforeAll
    static void look() {
        Look.wear(Style.usual());
    }

    @Test
    void labelsDoNotReadHtml() {
        assertThat(new JLabel(HOSTILE).getClientProperty(BasicHTML.propertyKey)).isNull();
        JLabel changed = new JLabel("a");
        changed.setText(HOSTILE);
        assertThat(changed.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    @Test
    void renderersOfTablesDoNotReadHtml() {
        JLabel cell = (JLabel) new DefaultTableCellRenderer()
                .getTableCellRendererComponent(new JTable(1, 1), HOSTILE, false, false, 0, 0);
        assertThat(cell.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    @Test
    void toolTipsDoNotReadHtml() {
        JToolTip tip = new JToolTip();
        tip.setTipText(HOSTILE);
        assertThat(tip.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    @Test
    void theThemeHasAColourForEverySeverity() {
        for (Severity severity : Severity.values()) {
            assertThat(Look.color(severity)).isNotNull();
        }
    }
}
