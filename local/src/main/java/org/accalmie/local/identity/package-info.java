/** An OpenID Connect provider for development and tests, with a demo user for each role. */
@NullMarked
package org.accalmie.local.identity;

import org.jspecify.annotations.NullMarked;
