package org.sequencemaker.ui.timeline.gesture;

/**
 * Where the pointer is and what is held down with it.
 *
 * @param x on the surface
 * @param y on the surface
 * @param control whether the control key is down (command on a Mac)
 * @param shift whether the shift key is down
 * @param alt whether the alt key is down
 */
public record Pointer(int x, int y, boolean control, boolean shift, boolean alt) {}
