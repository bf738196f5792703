package org.gouji.ui;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Style;
import org.gouji.work.Home;
import org.gouji.work.ImportFailure;
import org.gouji.work.Preferences;

/** Opens the workbench on invented reports, to look at it: {@code zh} or {@code en}, then {@code empty} for an empty one. */
public final class FixtureWindow {
    private FixtureWindow() {}

    public static void main(String[] args) {
        FormCatalogue forms = FormCatalogue.load();
        FixtureDesk desk = List.of(args).contains("empty")
                ? FixtureDesk.of(forms)
                : FixtureDesk.of(forms, "青禾县水利局", "青禾县人民政府办公室", "石桥坪镇人民政府", "东门街道办事处", "柳溪镇人民政府", "青禾县市场监督管理局");
        if (!List.of(args).contains("empty")) {
            for (long id : new long[] {0, 0, 2, 4, 4, 8}) {
                desk.add(id, SampleReports.rowSum(desk.report(id), "new", id == 4 ? Severity.HINT : Severity.ERROR));
            }
            desk.failures.add(new ImportFailure(
                    "报告/照片.jpg", Message.of("这是图片，不是报告；请导入原来的 Word 或网页文件。"), java.time.Instant.EPOCH));
        }
        Tasks tasks = new Tasks(Executors.newFixedThreadPool(3), EventQueue::invokeLater, System::nanoTime);
        Language language = Language.of(args.length > 0 ? args[0] : "zh").orElseThrow();
        EventQueue.invokeLater(() -> {
            Look.wear(Style.usual());
            Workbench[] window = new Workbench[1];
            WorkbenchPresenter[] presenter = new WorkbenchPresenter[1];
            SwingDialogs dialogs = new SwingDialogs(
                    () -> window[0].frame(),
                    () -> presenter[0].state().get().wording().texts());
            presenter[0] = new WorkbenchPresenter(
                    forms,
                    (file, progress) -> desk,
                    tasks,
                    dialogs,
                    new SystemOutside(),
                    new Habits(Preferences.load(Path.of("target", "preferences.txt")), tasks),
                    new Home(List.of(), Optional.empty(), Path.of("samples.gouji")),
                    language);
            window[0] = new Workbench(presenter[0], forms, dialogs, () -> System.exit(0));
            window[0].show();
            presenter[0].open(Path.of("审核.gouji"), List.of());
        });
    }
}
