/** Reads reply forms that units filled in. */
package org.gouji.read.reply;
