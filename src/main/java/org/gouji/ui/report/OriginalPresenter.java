package org.gouji.ui.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.ExplainedException;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.Original;

/**
 * Opens the document that the shown report was read from, and says where in it to look: no system can be told a page or a cell in
 * a way that all of them understand. No Swing; one thread at a time.
 */
public final class OriginalPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final ReportPresenter shown;
    private final Outside outside;
    private final Consumer<Message> tell;
    private final Consumer<Throwable> trouble;
    private Wording wording;

    /**
     * Opens what {@code shown} shows.
     *
     * @param tell says what was done
     * @param trouble says what could not be done
     */
    public OriginalPresenter(
            Desk desk,
            Tasks tasks,
            ReportPresenter shown,
            Outside outside,
            Consumer<Message> tell,
            Consumer<Throwable> trouble,
            Wording wording) {
        this.desk = desk;
        this.tasks = tasks;
        this.shown = shown;
        this.outside = outside;
        this.tell = tell;
        this.trouble = trouble;
        this.wording = wording;
    }

    /** Says everything in other words. */
    public void speak(Wording other) {
        wording = other;
    }

    /** Opens the document, else its folder; where neither works its place is on the clipboard. */
    public void open() {
        ReportState state = shown.state().get();
        if (state.report().isPresent()) {
            String place = place(state);
            tasks.run(Tasks.Lane.LOOK, progress -> open(desk.original(state.id()), place), tell, trouble);
        }
    }

    private Message open(Original original, String place) {
        if (!original.isThere()) {
            outside.copy(original.shown());
            throw new ExplainedException(Message.of("original.gone", "path", original.shown()), null);
        }
        Path file = original.file().orElseThrow();
        String name = original.inner().orElse(String.valueOf(file.getFileName()));
        String opened = original.inner().isPresent() ? "original.opened.packed" : "original.opened";
        if (outside.open(file)) {
            return new Message(opened, Map.of("file", name, "place", place));
        }
        if (file.getParent() != null && outside.open(file.getParent())) {
            return new Message("original.folder", Map.of("file", String.valueOf(file.getFileName()), "place", place));
        }
        outside.copy(original.shown());
        throw new ExplainedException(
                new Message("original.closed", Map.of("path", original.shown(), "place", place)), null);
    }

    /** Where in the document the figure stands that is looked at. */
    private String place(ReportState state) {
        Optional<Figure> figure =
                state.marks().look().flatMap(cell -> state.report().map(r -> r.figure(cell)));
        return figure.flatMap(Figure::place)
                .map(p -> wording.texts()
                        .get("original.place", "cell", wording.cell(figure.get().cell()), "place", wording.place(p)))
                .orElse("");
    }
}
