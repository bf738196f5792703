package org.gouji.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JFrame;
import org.gouji.model.Decision;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.page.Page;
import org.gouji.ui.states.ConflictsPanel;
import org.gouji.ui.states.FollowUp;
import org.gouji.ui.states.LogPanel;
import org.gouji.work.SafeName;

/** The verbs of the menu of what comes after a finding. Event thread only. */
record CaseVerbs(JFrame frame, Session session, Wording wording, Watches watches) {

    /** All of them; {@code decide} decides on what is marked, {@code addFinding} on the findings page. */
    Map<AppAction, Runnable> of(Consumer<Decision> decide, Runnable addFinding) {
        Map<AppAction, Runnable> verbs = new EnumMap<>(AppAction.class);
        FollowUp following = session.following();
        verbs.put(AppAction.NOTIFY, () -> decide.accept(Decision.NOTIFIED));
        verbs.put(AppAction.RECTIFY, () -> decide.accept(Decision.RECTIFIED));
        verbs.put(AppAction.CLOSE_CASE, () -> decide.accept(Decision.CLOSED));
        verbs.put(AppAction.AS_YEAR_BEFORE, following.beside()::decideAsBefore);
        verbs.put(AppAction.ADD_FINDING, addFinding);
        verbs.put(AppAction.EDIT_FINDING, following.own()::edit);
        verbs.put(AppAction.ATTACH, following.beside()::attach);
        verbs.put(AppAction.REASONS, following.reasons()::edit);
        verbs.put(AppAction.SIGN, this::sign);
        verbs.put(AppAction.MERGE_PACKAGE, () -> following.share().merge(this::conflicts));
        verbs.put(AppAction.WRITE_PACKAGE, () -> following.share().pack(packageName()));
        verbs.put(AppAction.CONFLICTS, () -> following.share().look(this::conflicts));
        verbs.put(AppAction.LOG, this::log);
        return verbs;
    }

    private void sign() {
        String name = session.report().state().get().report().map(wording::name).orElse("");
        session.following().signing().ask(FollowUp.report(session.report(), session.findings()), name);
    }

    private String packageName() {
        String file = session.desk().file().getFileName().toString();
        return SafeName.of(file.replaceAll("\\.gouji$", "")) + ".gouji-package";
    }

    private void conflicts() {
        Watches own = new Watches();
        watches.atEnd(own::end);
        ConflictsPanel[] panel = new ConflictsPanel[1];
        Runnable close = () -> {
            Overlay.closeAround(panel[0]);
            own.end();
        };
        panel[0] = new ConflictsPanel(
                session.following().share(),
                key -> {
                    close.run();
                    session.pages().show(Page.FINDINGS);
                    session.findings().clearFilter();
                    session.findings().choose(key);
                },
                close,
                wording,
                own);
        Overlay.open(frame, panel[0], panel[0].first());
    }

    private void log() {
        Watches own = new Watches();
        watches.atEnd(own::end);
        LogPanel[] panel = new LogPanel[1];
        panel[0] = new LogPanel(
                session.following().log(),
                () -> {
                    Overlay.closeAround(panel[0]);
                    own.end();
                },
                wording.texts(),
                own);
        Overlay.open(frame, panel[0], panel[0].first());
        session.following().log().open();
    }
}
