/**
 * Two reports side by side: the cells that differ, the prose that differs, the passages that both have. Pure and the same on every
 * machine; bounded in time and memory whatever the texts are.
 */
package org.gouji.work.compare;
