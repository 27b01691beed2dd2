@NullMarked
package org.accalmie.local.launcher;

import org.jspecify.annotations.NullMarked;
