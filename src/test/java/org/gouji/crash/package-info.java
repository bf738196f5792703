/** The program killed, its disk full, its writes failing: nothing that was saved is lost. */
package org.gouji.crash;
