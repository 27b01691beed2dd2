/** What a service refused or why it is away, as it is shown in a page or in a part of one. */
@NullMarked
package org.accalmie.console.problem;

import org.jspecify.annotations.NullMarked;
