/** Reports exported as plain text, and the decoding of bytes to text. */
package org.gouji.read.text;
