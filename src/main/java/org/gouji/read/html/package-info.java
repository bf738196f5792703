/** Reports saved as web pages. */
package org.gouji.read.html;
