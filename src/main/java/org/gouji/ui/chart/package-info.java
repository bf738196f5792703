/** The page of charts: which is shown, from which figures, and what a click on a mark narrows everything to. */
package org.gouji.ui.chart;
