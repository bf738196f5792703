/** The product's own data files: reading resources and YAML with the line where a mistake stands. Knows nothing of reports. */
package org.gouji.data;
