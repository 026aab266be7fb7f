/**
 * The song of the show in the window: {@link org.sequencemaker.ui.timeline.song.SongSession} loads it, plays it and has it
 * listened to; {@link org.sequencemaker.ui.timeline.song.SongPart} shows it above the timelines. Nothing here waits for the
 * disk, the worker or a device, and no class of the audio bundle is loaded before there is a song or something is played.
 */
@NullMarked
package org.sequencemaker.ui.timeline.song;

import org.jspecify.annotations.NullMarked;
