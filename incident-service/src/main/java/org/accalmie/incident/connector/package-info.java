/** Foreign tools' own webhooks: who may send, what became of each message, and what nothing could be made of. */
@NullMarked
package org.accalmie.incident.connector;

import org.jspecify.annotations.NullMarked;
