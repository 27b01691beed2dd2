/** What tests run on: the infrastructure of a test JVM, packaged services, golden examples of events. */
@NullMarked
package org.accalmie.local.testing;

import org.jspecify.annotations.NullMarked;
