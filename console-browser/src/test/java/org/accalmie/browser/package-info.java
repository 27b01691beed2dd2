/** The console as people see it, in a real browser, against the packaged services. */
@NullMarked
package org.accalmie.browser;

import org.jspecify.annotations.NullMarked;
