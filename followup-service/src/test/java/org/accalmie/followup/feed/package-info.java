@NullMarked
package org.accalmie.followup.feed;

import org.jspecify.annotations.NullMarked;
