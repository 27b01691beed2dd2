/** What a receiver is sent: the event, or a message for a chat; in legal mode without anybody's words. */
@NullMarked
package org.accalmie.escalation.webhook.message;

import org.jspecify.annotations.NullMarked;
