/** Tests of what is handed to people: the product that was just built, and the update site beside it. */
@NullMarked
package org.sequencemaker.product;

import org.jspecify.annotations.NullMarked;
