/** Invented reports: counties and their units, figures that agree over years and families, prose that says them, and planted mistakes with their truth. */
package org.gouji.bench.report;
