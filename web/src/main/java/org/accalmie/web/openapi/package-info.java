/** When a service's OpenAPI document is made: with the first question for it, not at the start. */
@NullMarked
package org.accalmie.web.openapi;

import org.jspecify.annotations.NullMarked;
