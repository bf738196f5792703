/** What lies behind the chosen discrepancy: how it may be mended, and what the rule rests on. */
package org.gouji.ui.cause;
