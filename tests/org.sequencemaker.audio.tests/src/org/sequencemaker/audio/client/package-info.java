/** Tests of the client of the audio worker, against a worker of their own that can be told to misbehave. */
@NullMarked
package org.sequencemaker.audio.client;

import org.jspecify.annotations.NullMarked;
