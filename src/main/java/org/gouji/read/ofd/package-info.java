/** OFD files (GB/T 33190), by way of the places of their letters and lines. */
package org.gouji.read.ofd;
