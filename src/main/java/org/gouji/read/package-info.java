/** From the bytes of a file to a {@link org.gouji.model.Report}: formats in sub-packages, matching to the form in {@code read.match}. Knows no rules. */
package org.gouji.read;
