package org.gouji.ui;

import java.awt.EventQueue;
import java.awt.Toolkit;
import javax.swing.Timer;
import org.gouji.ui.finding.FindingsState;

/** Tells when a workspace that is being opened can be worked with: its list is there, a point is chosen, all of it is painted. */
final class Usable {
    private static final int BETWEEN_LOOKS = 5;

    private Usable() {}

    /** Runs {@code then} on the event thread, once; also where the workspace was refused, so that nobody waits for ever. */
    static void await(WorkbenchPresenter presenter, Runnable then) {
        Timer timer = new Timer(BETWEEN_LOOKS, null);
        timer.addActionListener(tick -> {
            if (settled(presenter)) {
                timer.stop();
                // behind what is to be painted already
                EventQueue.invokeLater(() -> {
                    Toolkit.getDefaultToolkit().sync();
                    then.run();
                });
            }
        });
        timer.start();
    }

    private static boolean settled(WorkbenchPresenter presenter) {
        boolean refused = presenter.state().get().refusal().isPresent();
        return refused
                || presenter
                        .session()
                        .map(session -> session.findings().state().get())
                        .filter(Usable::there)
                        .isPresent();
    }

    private static boolean there(FindingsState list) {
        return list.chosen().isPresent();
    }
}
