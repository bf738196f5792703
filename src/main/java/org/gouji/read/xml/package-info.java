/** XML as documents keep it: read as a stream, with nothing of a document type. */
package org.gouji.read.xml;
