/** What charts ask of a workspace: figures of many reports over years, families of units, the course of the work. */
package org.gouji.work.figures;
