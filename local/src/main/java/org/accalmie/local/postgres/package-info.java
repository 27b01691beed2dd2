@NullMarked
package org.accalmie.local.postgres;

import org.jspecify.annotations.NullMarked;
