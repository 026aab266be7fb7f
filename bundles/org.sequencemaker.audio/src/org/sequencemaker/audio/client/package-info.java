/**
 * The product's side of the audio worker: starts it when it is first needed, hands it work, hands results back, and copes with
 * its ends. Start at {@link org.sequencemaker.audio.client.AudioWorker}. Nothing here decodes or measures.
 */
@NullMarked
package org.sequencemaker.audio.client;

import org.jspecify.annotations.NullMarked;
