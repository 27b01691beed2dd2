@NullMarked
package org.accalmie.web.language;

import org.jspecify.annotations.NullMarked;
