@NullMarked
package org.accalmie.local.mail;

import org.jspecify.annotations.NullMarked;
