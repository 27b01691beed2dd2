/** Takes incidents in, derives what follows from them, keeps goodwill gestures honest. */
@NullMarked
package org.accalmie.incident;

import org.jspecify.annotations.NullMarked;
