/** Years and units at the left, with what is still open in them. */
package org.gouji.ui.unit;
