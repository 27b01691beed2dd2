/** Parameters of queries, paths and headers, refused by name. */
@NullMarked
package org.accalmie.web.query;

import org.jspecify.annotations.NullMarked;
