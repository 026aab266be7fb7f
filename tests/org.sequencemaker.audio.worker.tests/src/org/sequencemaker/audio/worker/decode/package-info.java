/** Tests of what the package of the same name in the worker promises. */
@NullMarked
package org.sequencemaker.audio.worker.decode;

import org.jspecify.annotations.NullMarked;
