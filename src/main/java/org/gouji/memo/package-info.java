/** The review memo as data, and its writers. Knows no window and no workspace. */
package org.gouji.memo;
