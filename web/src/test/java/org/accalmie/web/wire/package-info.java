@NullMarked
package org.accalmie.web.wire;

import org.jspecify.annotations.NullMarked;
