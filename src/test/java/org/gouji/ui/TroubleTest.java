package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.desk.RecordedOutside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.Incidents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
    @TempDir
    Path folder;

    private final Texts texts = Texts.load(Language.ZH);
    private final AnsweringDialogs dialogs = new AnsweringDialogs(Path.of("x.docx"));
    private final RecordedOutside outside = new RecordedOutside();

    private Trouble trouble() {
        return new Trouble(
                new Tasks(Runnable::run, Runnable::run, System::nanoTime),
                dialogs,
                outside,
                new Incidents(folder.resolve("logs"), Clock.systemUTC()),
                () -> texts);
    }

    @Test
    void writesAMistakeDownAndLeadsToItsFolder() {
        trouble().tell(new IllegalStateException("某单位"));
        assertThat(folder.resolve("logs")).isDirectoryContaining("glob:**/error-*.txt");
        assertThat(dialogs.told().toString())
                .contains("IllegalStateException", "logs")
                .doesNotContain("某单位");
    }

    @Test
    void tellsOfAnUncaughtMistakeOnce() {
        Trouble trouble = trouble();
        RuntimeException error = new IllegalStateException();
        trouble.uncaught(error);
        int told = dialogs.told().size();
        trouble.uncaught(error);
        assertThat(dialogs.told()).hasSize(told);
    }

    @Test
    void whatExplainsItselfIsNoMistakeOfTheProgram() {
        trouble().tell(new ExplainedException(new Message("call.nothing", Map.of("what", "甲")), null));
        assertThat(dialogs.told().toString()).contains("找不到“甲”");
        assertThat(folder.resolve("logs")).doesNotExist();
    }
}
