@NullMarked
package org.accalmie.web.stream;

import org.jspecify.annotations.NullMarked;
