/** Lists as they change: one stream from the service a person, told on to each of their browsers in their language. */
@NullMarked
package org.accalmie.console.live;

import org.jspecify.annotations.NullMarked;
