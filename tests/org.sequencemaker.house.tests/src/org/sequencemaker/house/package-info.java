/** The rules of the house as tests: they read the source tree and need nothing of the product to run. */
@NullMarked
package org.sequencemaker.house;

import org.jspecify.annotations.NullMarked;
