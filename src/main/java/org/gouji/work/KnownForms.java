package org.gouji.work;

import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Correction;
import org.gouji.work.share.MergePackage;

/** What a package may say of the form: what this release knows of it. */
record KnownForms(FormCatalogue forms) implements MergePackage.Fits {
    @Override
    public boolean edition(String id) {
        return forms.editions().stream().map(FormEdition::id).anyMatch(id::equals);
    }

    @Override
    public boolean correction(Correction correction) {
        try {
            return correction
                    .value()
                    .map(value ->
                            CorrectedText.of(correction.target(), value, forms).equals(value))
                    .orElse(true);
        } catch (CorrectionException e) {
            return false;
        }
    }
}
