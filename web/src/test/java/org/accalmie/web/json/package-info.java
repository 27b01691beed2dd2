@NullMarked
package org.accalmie.web.json;

import org.jspecify.annotations.NullMarked;
