/** How a check writes down what it found: the finding itself, its formula, and what a sentence is known by. */
package org.gouji.rule.finding;
