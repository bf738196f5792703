/** The rules as data: entries of resources/rules with their legal basis, parameters and examples. Judges nothing. */
package org.gouji.rule.catalogue;
