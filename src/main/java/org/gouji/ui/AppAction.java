package org.gouji.ui;

import static org.gouji.ui.AppAction.Menu.AUDIT;
import static org.gouji.ui.AppAction.Menu.CASE;
import static org.gouji.ui.AppAction.Menu.FILE;
import static org.gouji.ui.AppAction.Menu.GO;
import static org.gouji.ui.AppAction.Menu.HELP;
import static org.gouji.ui.AppAction.Menu.VIEW;

import java.util.Locale;
import org.gouji.ui.page.Page;
import org.gouji.work.version.ReportVersions.Act;

/** Everything that can be done by menu or key, with its key; {@code menu} stands for the system's menu key, Ctrl or Command. */
enum AppAction {
    NEW_WORKSPACE(FILE, "menu N"),
    OPEN_WORKSPACE(FILE, "menu O"),
    TRY_SAMPLES(FILE, "menu shift T"),
    IMPORT_FILES(FILE, "menu I"),
    IMPORT_FOLDER(FILE, "menu shift I"),
    IMPORT_ROSTER(FILE, "menu shift R"),
    EDIT_ROSTER(FILE, "menu shift Q"),
    IMPORT_REPLY(FILE, "menu shift B"),
    RETRY_FAILURES(FILE, "menu shift U"),
    EXPORT_MEMO(FILE, "menu E"),
    EXPORT_UNIT_MEMO(FILE, "menu shift E"),
    EXPORT_ALL(FILE, "menu shift A"),
    COPY_TABLE(FILE, "menu shift C"),
    CHART_PICTURE(FILE, "menu shift G"),
    CHART_TABLE(FILE, "menu shift X"),
    CHART_PNG(FILE, "menu shift P"),
    CHART_SVG(FILE, "menu shift V"),
    QUIT(FILE, "menu Q"),
    CONFIRM(AUDIT, "menu ENTER"),
    DISMISS(AUDIT, "menu D"),
    REOPEN(AUDIT, "menu R"),
    COMMENT(AUDIT, "menu M"),
    UNDO(AUDIT, "menu Z"),
    REDO(AUDIT, "menu Y"),
    PREVIOUS(AUDIT, "shift F8"),
    NEXT(AUDIT, "F8"),
    NEXT_REPAIR(AUDIT, "F9"),
    SUGGEST(AUDIT, "menu J"),
    CORRECT(AUDIT, "F2"),
    RECEIVED(AUDIT, "menu shift D"),
    VERSION_NEXT(AUDIT, "menu alt N"),
    VERSION_ALONE(AUDIT, "menu alt L"),
    VERSION_WITHDRAW(AUDIT, "menu alt W"),
    VERSION_RESTORE(AUDIT, "menu alt H"),
    RECHECK(AUDIT, "F5"),
    CANCEL(AUDIT, "menu PERIOD"),
    NOTIFY(CASE, "menu shift N"),
    RECTIFY(CASE, "menu shift Y"),
    CLOSE_CASE(CASE, "menu shift L"),
    AS_YEAR_BEFORE(CASE, "menu shift J"),
    ADD_FINDING(CASE, "F3"),
    EDIT_FINDING(CASE, "shift F2"),
    ATTACH(CASE, "menu shift H"),
    REASONS(CASE, "menu shift W"),
    SIGN(CASE, "menu shift S"),
    MERGE_PACKAGE(CASE, "menu B"),
    WRITE_PACKAGE(CASE, "menu P"),
    CONFLICTS(CASE, "F12"),
    LOG(CASE, "F11"),
    PAGE_OVERVIEW(GO, "menu 1"),
    PAGE_FINDINGS(GO, "menu 2"),
    PAGE_CHARTS(GO, "menu 3"),
    PAGE_COMPARE(GO, "menu 4"),
    FIND_MISSING(GO, "menu shift M"),
    GO_TO_LIST(GO, "menu L"),
    GO_TO_EVIDENCE(GO, "F4"),
    GO_TO_CELL(GO, "shift F4"),
    BACK(GO, "alt LEFT"),
    OPEN_ORIGINAL(GO, "menu shift O"),
    SHOW_REPORT(GO, "menu T"),
    SHOW_READING(GO, "menu G"),
    SHOW_FAILURES(GO, "menu U"),
    NEXT_PANE(GO, "F6"),
    PREVIOUS_PANE(GO, "shift F6"),
    COMPARE_REPORTS(GO, "menu F7"),
    COMPARE_YEARS(GO, "menu shift F7"),
    COMPARE_VERSIONS(GO, "menu F8"),
    PREVIOUS_DIFFERENCE(GO, "shift F7"),
    NEXT_DIFFERENCE(GO, "F7"),
    SEARCH(VIEW, "menu F"),
    CLEAR_FILTER(VIEW, "menu shift F"),
    LIGHT(VIEW, "menu alt 1"),
    DARK(VIEW, "menu alt 2"),
    CONTRAST(VIEW, "menu alt 3"),
    LARGER(VIEW, "menu EQUALS"),
    SMALLER(VIEW, "menu MINUS"),
    USUAL_SIZE(VIEW, "menu 0"),
    CHINESE(VIEW, "menu alt Z"),
    ENGLISH(VIEW, "menu alt E"),
    MANUAL(HELP, "F1"),
    PALETTE(HELP, "menu K"),
    SHORTCUTS(HELP, "menu F1"),
    CHANGE_KEYS(HELP, "menu shift K"),
    ABOUT(HELP, "shift F1");

    /** The menus, in their order. */
    enum Menu {
        FILE,
        AUDIT,
        CASE,
        GO,
        VIEW,
        HELP;

        String textKey() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Menu menu;
    private final String keys;

    AppAction(Menu menu, String keys) {
        this.menu = menu;
        this.keys = keys;
    }

    /** The menu it stands in. */
    Menu menu() {
        return menu;
    }

    /** Whether a line stands above it in its menu. */
    boolean opensGroup() {
        return switch (this) {
            case IMPORT_FILES,
                    EXPORT_MEMO,
                    COPY_TABLE,
                    CHART_PICTURE,
                    QUIT,
                    UNDO,
                    PREVIOUS,
                    CORRECT,
                    ADD_FINDING,
                    SIGN,
                    MERGE_PACKAGE,
                    CONFLICTS,
                    VERSION_NEXT,
                    RECHECK,
                    GO_TO_LIST,
                    NEXT_PANE,
                    COMPARE_REPORTS,
                    LIGHT,
                    LARGER,
                    CHINESE -> true;
            default -> false;
        };
    }

    /** What goes to a page. */
    static AppAction of(Page page) {
        return valueOf("PAGE_" + page.name());
    }

    /** What says something of the versions of a report. */
    static AppAction of(Act act) {
        return valueOf("VERSION_" + act.name());
    }

    /** Key of its text; an ampersand in the text stands before the mnemonic. */
    String textKey() {
        return "action." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Its keys in the words of {@link javax.swing.KeyStroke}; {@code menu} is yet to be replaced. */
    String keys() {
        return keys;
    }
}
