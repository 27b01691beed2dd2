/** What may stand in a request: in a text, as an id or a name, and in fields that must agree with each other. */
@NullMarked
package org.accalmie.web.validation;

import org.jspecify.annotations.NullMarked;
