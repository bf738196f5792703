/** The note panel: what is wrong and why, what the auditor decided, her words. */
package org.gouji.ui.note;
