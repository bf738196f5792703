/** The editions of the statutory form, read from resources/forms: tables, labels and the equations the form itself implies. */
package org.gouji.form;
