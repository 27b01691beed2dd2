/** What codes mean, in words of people. */
@NullMarked
package org.accalmie.web.texts;

import org.jspecify.annotations.NullMarked;
