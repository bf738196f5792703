package org.gouji.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.states.ReasonsPresenter;
import org.gouji.work.states.AddFinding.Words;

/** Every question the window can ask, by the name of its method, with the longest words it may come with. */
final class Questions {
    private static final String FILE = "青禾县人民政府办公室关于报送2023年度政府信息公开工作年度报告及相关统计表的函（最终修改稿）.docx";

    private Questions() {}

    /** Those that are windows of our own. */
    static Map<String, Function<Dialogs, Object>> own(Texts texts) {
        Map<String, Function<Dialogs, Object>> questions = new LinkedHashMap<>();
        questions.put("place", dialogs -> dialogs.place(place()));
        questions.put("correction", dialogs -> dialogs.correction(correction(texts)));
        questions.put("includeOpen", dialogs -> dialogs.includeOpen(1234));
        questions.put("dayOfReceipt", dialogs -> dialogs.dayOfReceipt(1234, "2024-01-26"));
        questions.put("author", Dialogs::author);
        questions.put("reason", dialogs -> dialogs.reason(1234, java.util.List.of()));
        questions.put("comment", dialogs -> dialogs.comment(1234));
        questions.put(
                "agree",
                dialogs -> dialogs.agree(
                        texts.get("about.title"), texts.get("about.text", "version", "0.1.0", "java", 17), "OK"));
        questions.put(
                "incident",
                dialogs -> dialogs.incident(
                        texts.get("trouble.title"),
                        texts.get("trouble.unexpected", "what", "java.io.IOException: " + FILE),
                        texts.get("overview.strays.folder")));
        questions.put("tell", dialogs -> {
            dialogs.tell(texts.get("about.title"), texts.get("about.text", "version", "0.1.0", "java", 17));
            return true;
        });
        questions.put("warn", dialogs -> {
            dialogs.warn(
                    texts.get("trouble.title"),
                    texts.get("trouble.unexpected", "what", "java.io.IOException: " + FILE));
            return true;
        });
        questions.put("finding", dialogs -> dialogs.states().finding(finding(texts)));
        questions.put(
                "signature",
                dialogs -> dialogs.states()
                        .signature(texts.get("sign.text", "report", FILE) + "\n"
                                + texts.get("sign.text.open", "count", 1234)));
        questions.put("reasons", dialogs -> dialogs.states().reasons(ReasonsPresenter.shipped(texts)));
        return questions;
    }

    private static StatesDialogs.Question finding(Texts texts) {
        return new StatesDialogs.Question(
                texts.get("section.4"),
                "本年度共收到政府信息公开申请12件，其中" + FILE,
                Optional.of(new Words(Severity.WARNING, FILE, FILE)));
    }

    /** Those that are the system's file chooser, or Swing's where there is none. */
    static Map<String, Function<Dialogs, Object>> files() {
        Map<String, Function<Dialogs, Object>> questions = new LinkedHashMap<>();
        questions.put("filesToImport", Dialogs::filesToImport);
        questions.put("foldersToImport", Dialogs::foldersToImport);
        questions.put("rosterFile", Dialogs::rosterFile);
        questions.put("rosterToWrite", dialogs -> dialogs.rosterToWrite("单位名录.csv", "csv"));
        questions.put("workspaceToOpen", Dialogs::workspaceToOpen);
        questions.put("workspaceToMake", Dialogs::workspaceToMake);
        questions.put("memoFile", dialogs -> dialogs.memoFile("审核意见.docx"));
        questions.put("pictureFile", dialogs -> dialogs.pictureFile("图.png", "png"));
        questions.put("exportFolder", Dialogs::exportFolder);
        questions.put("replyFile", Dialogs::replyFile);
        questions.put("fileToAttach", dialogs -> dialogs.states().fileToAttach());
        questions.put("fileToSave", dialogs -> dialogs.states().fileToSave("说明.pdf"));
        questions.put("packageToMerge", dialogs -> dialogs.states().packageToMerge());
        questions.put("packageToWrite", dialogs -> dialogs.states().packageToWrite("县.gouji-package"));
        questions.put("logFile", dialogs -> dialogs.states().logFile("审核日志.tsv"));
        return questions;
    }

    private static PlaceQuestion place() {
        return new PlaceQuestion(
                FILE, Optional.of("青禾县市场监督管理局（知识产权局）"), Optional.empty(), List.of("青禾县水利局", "青禾县市场监督管理局（知识产权局）"));
    }

    private static CorrectionQuestion correction(Texts texts) {
        return new CorrectionQuestion(
                List.of(
                        new CorrectionQuestion.Item(
                                new Correction.OfCell(CellId.parse("T3.denied_internal.natural")),
                                "表三 · 三、本年度办理结果 · （三）不予公开 · 5.属于三类内部事务信息 · 自然人",
                                "7",
                                "1",
                                texts.get("correct.hint.cell"),
                                Optional.of(texts.get(
                                        "correct.signed", "author", "王科长", "at", "2024-02-01 08:00", "seen", "7"))),
                        new CorrectionQuestion.Item(
                                Correction.OfReport.EDITION,
                                texts.get("correct.item.edition"),
                                "",
                                "",
                                texts.get("correct.hint.edition", "names", "2021、2019、2008"),
                                Optional.empty())),
                0);
    }
}
