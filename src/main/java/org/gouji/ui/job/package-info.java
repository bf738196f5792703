/** Long work: the status bar with progress and cancel, and the list of files that could not be read. */
package org.gouji.ui.job;
