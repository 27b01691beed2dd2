/** Mails on a real SMTP server. */
@NullMarked
package org.accalmie.mail;

import org.jspecify.annotations.NullMarked;
