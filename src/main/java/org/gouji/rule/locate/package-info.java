/**
 * Locates the wrong cells behind broken equations: the smallest sets of changes that make all equations hold (DESIGN.md
 * section 4). Knows equations and numbers, no rules and no words.
 */
package org.gouji.rule.locate;
