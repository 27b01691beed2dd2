@NullMarked
package org.accalmie.followup.alert;

import org.jspecify.annotations.NullMarked;
