@NullMarked
package org.accalmie.web.limit;

import org.jspecify.annotations.NullMarked;
