/** Reports as rich text: groups, control words, and bytes in the encodings of their fonts. */
package org.gouji.read.rtf;
