@NullMarked
package org.accalmie.web.validation;

import org.jspecify.annotations.NullMarked;
