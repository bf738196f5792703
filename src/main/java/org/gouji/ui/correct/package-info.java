/** Correcting what was misread: which cell, unit, year or edition, what it should be, and taking it back. */
package org.gouji.ui.correct;
