/** Whether a message comes from whoever its connector names: secrets and signatures. */
@NullMarked
package org.accalmie.incident.connector.proof;

import org.jspecify.annotations.NullMarked;
