/** A mail server that delivers nothing: what it is given can be looked at. */
@NullMarked
package org.accalmie.local.mail;

import org.jspecify.annotations.NullMarked;
