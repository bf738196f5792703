/** The chart beside the list. */
package org.gouji.ui.bar;
