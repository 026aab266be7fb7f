/** Tests of what the product and the worker say to each other, and of the heads of the files both read. */
@NullMarked
package org.sequencemaker.audio.protocol;

import org.jspecify.annotations.NullMarked;
