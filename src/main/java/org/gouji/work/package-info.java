/** Use cases: what a person asks of Gouji, with progress and cancel. The only package that joins the stages. */
package org.gouji.work;
