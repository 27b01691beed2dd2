@NullMarked
package org.accalmie.local.kafka;

import org.jspecify.annotations.NullMarked;
