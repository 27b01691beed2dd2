@NullMarked
package org.accalmie.local;

import org.jspecify.annotations.NullMarked;
