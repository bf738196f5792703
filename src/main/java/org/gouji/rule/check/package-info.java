/** The coded checks, one class each: given a report or the reports of a unit they say what does not agree. Any thread. */
package org.gouji.rule.check;
