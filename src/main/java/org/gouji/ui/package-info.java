/** The workbench. The only package that knows Swing; presenters know none of it either. */
package org.gouji.ui;
