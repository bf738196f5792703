/** From counts to JFreeChart charts; shows nothing itself. */
package org.gouji.chart;
