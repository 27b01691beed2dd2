/** How a mail is handed to the mail server, and what may be said of one that it does not take. */
@NullMarked
package org.accalmie.mail;

import org.jspecify.annotations.NullMarked;
