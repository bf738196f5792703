/** Reports saved as a web page in a single file: the parts of a mail, of which one is the page. */
package org.gouji.read.mht;
