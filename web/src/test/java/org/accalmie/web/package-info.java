@NullMarked
package org.accalmie.web;

import org.jspecify.annotations.NullMarked;
