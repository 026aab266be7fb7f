/**
 * The bundle that the predecessor's companion on Android takes: a ZIP of the colours of all balls and
 * the song. It is only written. The companion knows plain colours, so fades and effects become steps.
 */
@NullMarked
package org.sequencemaker.codec.buddy;

import org.jspecify.annotations.NullMarked;
