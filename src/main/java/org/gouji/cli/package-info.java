/** The command line of CONTRACT.md. Results go to standard output, everything else to standard error. */
package org.gouji.cli;
