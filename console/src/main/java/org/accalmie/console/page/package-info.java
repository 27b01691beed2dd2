/** What every page shares: the layout, its words, problems in words, and the headers that keep a page safe. */
@NullMarked
package org.accalmie.console.page;

import org.jspecify.annotations.NullMarked;
