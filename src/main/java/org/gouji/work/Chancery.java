package org.gouji.work;

import java.nio.file.Path;
import java.util.List;
import org.gouji.memo.Conclusion;
import org.gouji.memo.Templates;
import org.gouji.memo.docx.DocxMemoWriter;
import org.gouji.model.Message;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;

/**
 * All that documents of one run are made with.
 *
 * @param wording words in the language of the documents, the office's own among them
 * @param policy how a conclusion is drawn
 * @param writer writes Word documents
 * @param templates as shipped or the office's own
 * @param mistakes what of the office's own cannot be used
 */
record Chancery(
        Wording wording, Conclusion.Policy policy, DocxMemoWriter writer, Templates templates, List<Message> mistakes) {

    /** With the templates that lie beside {@code workspace}. */
    static Chancery of(Toolbox tools, Path workspace, Language language) {
        TemplateFolder own = TemplateFolder.beside(workspace, language);
        VerdictRules verdicts = tools.rules().verdicts();
        return new Chancery(
                new Wording(Texts.load(language).with(own.templates().texts()), tools.forms()),
                new Conclusion.Policy(findings -> verdicts.of(findings, false)),
                new DocxMemoWriter(own.templates()),
                own.templates(),
                own.mistakes());
    }
}
