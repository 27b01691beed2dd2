@NullMarked
package org.accalmie.local.testing;

import org.jspecify.annotations.NullMarked;
