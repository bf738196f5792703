/** Versions of a report: which counts, what was mended between them, and the verdict on it in a sentence. */
package org.gouji.work.version;
