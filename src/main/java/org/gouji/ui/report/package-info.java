/** The report itself: its tables drawn as the form, its prose, and what is marked in them. */
package org.gouji.ui.report;
