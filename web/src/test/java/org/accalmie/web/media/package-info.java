@NullMarked
package org.accalmie.web.media;

import org.jspecify.annotations.NullMarked;
