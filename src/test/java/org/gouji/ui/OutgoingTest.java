package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.reply.Answer;
import org.gouji.work.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All letters out and the answers in, as the window does it. */
class OutgoingTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Texts TEXTS = Texts.load(Language.ZH);

    @TempDir
    Path folder;

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final RecordedOutside outside = new RecordedOutside();
    private final List<Throwable> troubles = new ArrayList<>();
    private AnsweringDialogs dialogs;
    private Session session;
    private Outgoing outgoing;

    @BeforeEach
    void open() {
        dialogs = new AnsweringDialogs(folder.resolve("意见.docx"));
        session = Session.over(
                desk,
                Threads.atOnce(),
                new Wording(TEXTS, FORMS),
                FORMS,
                dialogs,
                new Habits(org.gouji.work.Preferences.load(folder.resolve("p.txt")), Threads.atOnce())
                        .of(folder.resolve("a.gouji")),
                outside,
                troubles::add);
        session.jobs().load();
        outgoing = new Outgoing(session, Threads.atOnce(), dialogs, outside, TEXTS, troubles::add);
    }

    @Test
    void exportsIntoTheChosenFolderNamesMissingFontsAndOpensIt() {
        desk.fonts = List.of("方正小标宋简体（以宋体代替）");
        outgoing.exportAll();

        assertThat(desk.calls).contains("export false 对外");
        assertThat(dialogs.told()).anyMatch(t -> t.contains("方正小标宋简体（以宋体代替）"));
        assertThat(outside.opened).containsExactly(folder.resolve("对外"));
        assertThat(session.jobs().state().get().last().orElseThrow().key()).isEqualTo("job.export.written");
    }

    @Test
    void showsWhatAReplySaysBeforeItIsKept() {
        Message stray = new Message("reply.unmatched.text", Map.of("row", "2", "number", "2", "problem", "另一件事"));
        desk.reply =
                new Reply(List.of(new Answer(1, desk.discrepancies().get(0), "【单位反馈】采纳。", false)), List.of(stray), 3);
        outgoing.readReply();

        assertThat(dialogs.told()).hasSize(1);
        assertThat(dialogs.told().get(0)).contains("【单位反馈】采纳。", "另一件事", "3 行未填写");
        assertThat(desk.calls).contains("author 王科长", "reply 1");
        assertThat(troubles).isEmpty();
    }

    @Test
    void aReplyThatSaysNothingNewKeepsNothing() {
        desk.reply = new Reply(List.of(new Answer(1, desk.discrepancies().get(0), "【单位反馈】采纳。", true)), List.of(), 0);
        outgoing.readReply();

        assertThat(dialogs.told().get(0)).contains("此前已记入");
        assertThat(desk.calls).noneMatch(c -> c.startsWith("reply"));
    }
}
