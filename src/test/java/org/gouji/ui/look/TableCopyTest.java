package org.gouji.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.DefaultMutableTreeNode;
import org.junit.jupiter.api.Test;

class TableCopyTest {
    private final Object[][] rows = {{"水利局", 2023, null}, {"民政\t局\r\n二行", 7, " x "}, {"=1+1", 0, ""}};
    private final JTable table = new JTable(rows, new Object[] {"单位", "年度", "备注"});

    @Test
    void copiesAllLinesUnderTheirHeadings() {
        assertThat(TableCopy.text(table, false)).isEqualTo("单位\t年度\t备注\n水利局\t2023\t\n民政 局 二行\t7\tx\n=1+1\t0\t\n");
    }

    @Test
    void copiesTheChosenLinesInTheOrderShown() {
        table.setAutoCreateRowSorter(true);
        table.getRowSorter().toggleSortOrder(1);
        table.moveColumn(0, 2);
        table.setRowSelectionInterval(0, 1);
        assertThat(TableCopy.text(table, true)).isEqualTo("0\t\t=1+1\n2023\t\t水利局\n");
    }

    @Test
    void copiesWhatARendererSaysOfAValueThatIsNoText() {
        table.setValueAt(new StringBuilder("built"), 0, 0);
        table.setValueAt(List.of(1), 0, 2);
        table.getColumnModel()
                .getColumn(2)
                .setCellRenderer((t, value, selected, focused, row, column) -> new JLabel("图 " + value));
        assertThat(TableCopy.text(table, false)).contains("built\t2023\t图 [1]\n");
    }

    @Test
    void copiesATreeWithAColumnALevel() {
        DefaultMutableTreeNode root = new DefaultMutableTreeNode("全部");
        DefaultMutableTreeNode year = new DefaultMutableTreeNode("2023 年");
        root.add(year);
        year.add(new DefaultMutableTreeNode("水利局"));
        JTree tree = new JTree(root);
        tree.expandRow(1);
        assertThat(TableCopy.text(tree, false)).isEqualTo("全部\n\t2023 年\n\t\t水利局\n");
        tree.setSelectionRow(2);
        assertThat(TableCopy.text(tree, true)).isEqualTo("\t\t水利局\n");
    }

    @Test
    void asksATableThatDoesNotHoldItsLines() {
        List<Boolean> asked = new ArrayList<>();
        TableCopy.from(table, (chosenOnly, to) -> asked.add(chosenOnly));
        TableCopy.install(table);
        table.getActionMap()
                .get(TransferHandler.getCopyAction().getValue("Name"))
                .actionPerformed(new ActionEvent(table, 0, ""));
        TableCopy.copy(table, false);
        assertThat(asked).containsExactly(true, false);
    }

    @Test
    void reachesTablesThatComeLater() {
        JPanel root = new JPanel(new BorderLayout());
        List<String> dressed = new ArrayList<>();
        Everywhere.below(root, part -> dressed.add(part.getClass().getSimpleName()));
        JPanel late = new JPanel();
        root.add(late);
        late.add(new JScrollPane(table));
        assertThat(dressed).contains("JTable").doesNotContain("CellRendererPane");
    }
}
