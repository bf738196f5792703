package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large workspace opens with its first rows; the list stands still when the others come. */
@Tag("window")
class FirstRowsWindowTest {
    private final CountDownLatch read = new CountDownLatch(1);

    @TempDir
    Path folder;

    @Test
    void worksOnTheFirstRowsWhileTheOthersAreRead() throws Exception {
        try (OpenWindow window = OpenWindow.over(slow(desk()), folder, Language.ZH)) {
            Driver.await(
                    "the first rows are shown",
                    () -> window.opened() && state(window).chosen().isPresent());
            Driver driver = window.driver();
            JTable table = driver.find("findings.table", JTable.class);
            JLabel count = driver.find("findings.count", JLabel.class);
            assertThat(Driver.look(count::getText)).isEqualTo("正在清点全部问题……");
            assertThat(Driver.look(() -> table.getValueAt(0, 0))).isEqualTo("错误");
            driver.click(table, Driver.look(() -> table.getCellRect(3, 0, true)));
            Driver.await("the fourth is chosen", () -> state(window).chosenRow() == 3);
            Driver.act(() -> table.scrollRectToVisible(table.getCellRect(table.getRowCount() - 1, 0, true)));
            Rectangle seen = Driver.look(table::getVisibleRect);
            assertThat(seen.y).isPositive();

            read.countDown();
            Driver.await("all are counted", () -> state(window).listing().whole());
            window.settle();
            assertThat(Driver.look(table::getVisibleRect)).isEqualTo(seen);
            assertThat(Driver.look(table::getSelectedRow)).isEqualTo(3);
            assertThat(Driver.look(count::getText)).startsWith("共 120 处");
        } finally {
            read.countDown();
        }
    }

    private static FindingsState state(OpenWindow window) {
        return window.session().findings().state().get();
    }

    private static FixtureDesk desk() {
        FixtureDesk desk = FixtureDesk.of(FormCatalogue.load(), "水利局");
        for (int i = 0; i < 118; i++) {
            desk.add(0, SampleReports.rowSum(desk.report(0), "granted", i < 60 ? Severity.ERROR : Severity.HINT));
        }
        return desk;
    }

    /** The same desk, but reading all that it holds waits to be let go. */
    private Desk slow(Desk desk) {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("contents")) {
                        read.await();
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
