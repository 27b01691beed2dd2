@NullMarked
package org.accalmie.local.demo;

import org.jspecify.annotations.NullMarked;
