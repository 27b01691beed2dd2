@NullMarked
package org.accalmie.web.deployment;

import org.jspecify.annotations.NullMarked;
