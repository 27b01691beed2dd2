/** Media types of what says nothing about them: JSON, both ways. */
@NullMarked
package org.accalmie.web.media;

import org.jspecify.annotations.NullMarked;
