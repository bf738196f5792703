package org.gouji.ui.chart;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTextField;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The day by which all is to be decided, as year-month-day; Enter or leaving the field sets it, an empty field takes it away. */
final class DeadlineField extends JTextField {
    private final transient Texts texts;
    private final transient Consumer<Optional<LocalDate>> set;
    private transient Optional<LocalDate> shown = Optional.empty();

    DeadlineField(Texts texts, Consumer<Optional<LocalDate>> set) {
        super(10);
        this.texts = texts;
        this.set = set;
        Look.named(this, "charts.deadline", texts.get("chart.deadline.name"));
        putClientProperty("JTextField.placeholderText", texts.get("chart.deadline.form"));
        setToolTipText(texts.get("chart.deadline.tip"));
        addActionListener(e -> take());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                take();
            }
        });
    }

    void show(Optional<LocalDate> day) {
        shown = day;
        if (!isFocusOwner()) {
            setText(day.map(LocalDate::toString).orElse(""));
            say(true);
        }
    }

    private void take() {
        try {
            Optional<LocalDate> day = parse(getText());
            say(true);
            if (!day.equals(shown)) {
                shown = day;
                set.accept(day);
            }
        } catch (DateTimeParseException e) {
            say(false);
        }
    }

    /** Year, month and day with dashes, dots, slashes or the Chinese words between. */
    static Optional<LocalDate> parse(String text) {
        String[] parts = text.strip().split("[-./年月日\\s]+");
        if (text.isBlank()) {
            return Optional.empty();
        }
        String padded = parts.length == 3 ? parts[0] + "-" + two(parts[1]) + "-" + two(parts[2]) : text.strip();
        return Optional.of(LocalDate.parse(padded));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private void say(boolean right) {
        putClientProperty("JComponent.outline", right ? null : "error");
        setToolTipText(texts.get(right ? "chart.deadline.tip" : "chart.deadline.wrong"));
    }
}
