/** What the REST sides share: how a request is refused, and what configuration lets callers do. */
@NullMarked
package org.accalmie.web;

import org.jspecify.annotations.NullMarked;
