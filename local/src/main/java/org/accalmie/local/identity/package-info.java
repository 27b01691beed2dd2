@NullMarked
package org.accalmie.local.identity;

import org.jspecify.annotations.NullMarked;
