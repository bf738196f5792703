/** The pages of an open workspace and which of them is shown. No Swing. */
package org.gouji.ui.page;
