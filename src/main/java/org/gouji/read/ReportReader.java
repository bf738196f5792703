package org.gouji.read;

import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;

/** Reads reports from files of every supported kind; the kind is told by content. Any thread. */
public final class ReportReader {
    private final FormCatalogue forms;

    /** A reader that knows these editions of the form. */
    public ReportReader(FormCatalogue forms) {
        this.forms = forms;
    }

    /** Reads one file. Bad input never throws: it comes back as {@link Reading.Failed} with the reason and the remedy. */
    public Reading read(SourceFile source, byte[] bytes) {
        return new Reading.Failed(
                source,
                Message.of(
                        "read.failed.kind",
                        "forms",
                        String.valueOf(forms.editions().size())));
    }
}
