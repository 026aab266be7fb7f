/** Tests of the worker as a process, through the product's own client. */
@NullMarked
package org.sequencemaker.audio.worker.process;

import org.jspecify.annotations.NullMarked;
