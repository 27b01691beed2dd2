@NullMarked
package org.accalmie.web.caller;

import org.jspecify.annotations.NullMarked;
