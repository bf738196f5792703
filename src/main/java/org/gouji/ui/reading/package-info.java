/** How a report was read: counts, what to look at in it, what was left out, what speaks for unit and year. */
package org.gouji.ui.reading;
