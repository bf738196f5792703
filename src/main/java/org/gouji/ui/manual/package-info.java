/** The manual inside the program: our own pages, read as the little Markdown they are written in and shown as plain styled text. */
package org.gouji.ui.manual;
