@NullMarked
package org.accalmie.web.list;

import org.jspecify.annotations.NullMarked;
