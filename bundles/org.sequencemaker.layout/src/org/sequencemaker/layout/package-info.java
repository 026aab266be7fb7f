/**
 * How a show is laid out as a picture, without any toolkit: a project and a
 * {@link org.sequencemaker.layout.Viewport} give a {@link org.sequencemaker.layout.Picture} of what lies
 * where, and that gives the plain {@link org.sequencemaker.layout.Shape shapes} a painter has to put down.
 * What somebody proposes for the show is laid over it by {@link org.sequencemaker.layout.GhostShapes}.
 * Fonts, windows and files do not belong here. Start at {@link org.sequencemaker.layout.TimelineLayout}.
 */
@NullMarked
package org.sequencemaker.layout;

import org.jspecify.annotations.NullMarked;
