/** How alike two texts are, and finding the like ones among many: pure, the same on every machine. */
package org.gouji.rule.likeness;
