@NullMarked
package org.accalmie.persistence;

import org.jspecify.annotations.NullMarked;
