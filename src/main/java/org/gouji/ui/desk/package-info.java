/** What all views stand on: the open workspace, states that can be watched, work off the event thread, questions to the person. No Swing. */
package org.gouji.ui.desk;
