/** The discrepancy list: filter, order, choice, and the table that shows it. */
package org.gouji.ui.finding;
