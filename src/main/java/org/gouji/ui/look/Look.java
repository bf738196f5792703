package org.gouji.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Texts;

/** The look of the window: FlatLaf with the colours of resources/theme. Event thread only. */
public final class Look {
    /** Swing's own texts, which FlatLaf has in other languages only. */
    private static final List<String> SWING_TEXTS = List.of(
            "OptionPane.okButtonText",
            "OptionPane.cancelButtonText",
            "OptionPane.yesButtonText",
            "OptionPane.noButtonText",
            "FileChooser.openButtonText",
            "FileChooser.saveButtonText",
            "FileChooser.cancelButtonText",
            "FileChooser.lookInLabelText",
            "FileChooser.saveInLabelText",
            "FileChooser.fileNameLabelText",
            "FileChooser.folderNameLabelText",
            "FileChooser.filesOfTypeLabelText",
            "FileChooser.acceptAllFileFilterText",
            "FileChooser.upFolderToolTipText",
            "FileChooser.homeFolderToolTipText",
            "FileChooser.newFolderToolTipText",
            "FileChooser.listViewButtonToolTipText",
            "FileChooser.detailsViewButtonToolTipText",
            "FileChooser.openButtonToolTipText",
            "FileChooser.saveButtonToolTipText",
            "FileChooser.cancelButtonToolTipText",
            "FileChooser.directoryOpenButtonText",
            "FileChooser.directoryOpenButtonToolTipText",
            "FileChooser.fileNameHeaderText",
            "FileChooser.fileSizeHeaderText",
            "FileChooser.fileTypeHeaderText",
            "FileChooser.fileDateHeaderText",
            "FileChooser.newFolderErrorText");

    private Look() {}

    /** Puts a look on; before the first component is made, and again where it changes. */
    public static void wear(Style style) {
        FlatLaf.registerCustomDefaultsSource("theme");
        String larger = (style.letters() < 0 ? "" : "+") + style.letters();
        FlatLaf.setGlobalExtraDefaults(style.letters() == 0 ? Map.of() : Map.of("defaultFont", larger));
        FlatLaf.setup(laf(style.theme()));
    }

    private static FlatLaf laf(Style.Theme theme) {
        return switch (theme) {
            case LIGHT -> new FlatLightLaf();
            case DARK -> new FlatDarkLaf();
            case CONTRAST -> new ContrastLaf();
        };
    }

    /** Lets Swing's own buttons speak the language of {@code texts}. */
    public static void speak(Texts texts) {
        SWING_TEXTS.forEach(key -> UIManager.put(key, texts.get("swing." + key)));
    }

    /** A colour of the theme. */
    public static Color color(String key) {
        Color color = UIManager.getColor(key);
        if (color == null) {
            throw new IllegalStateException("resources/theme has no colour " + key);
        }
        return color;
    }

    /** The colour of a severity. */
    public static Color color(Severity severity) {
        return color("Finding." + severity.key() + ".color");
    }

    /** The colour of a decision. */
    public static Color color(Decision decision) {
        return color("Finding." + decision.key() + ".color");
    }

    /** Gives a component one of FlatLaf's styles of text, such as {@code h3}, {@code small}. */
    public static <C extends JComponent> C text(C component, String styleClass) {
        component.putClientProperty("FlatLaf.styleClass", styleClass);
        return component;
    }

    /** Gives a component a style in FlatLaf's words. */
    public static <C extends JComponent> C style(C component, String style) {
        component.putClientProperty("FlatLaf.style", style);
        return component;
    }

    /** Names a component for tests and for readers of the screen. */
    public static <C extends JComponent> C named(C component, String name, String accessibleName) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(accessibleName);
        return component;
    }
}
