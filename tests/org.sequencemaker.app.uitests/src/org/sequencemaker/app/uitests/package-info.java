/** Drives the real window under a virtual display and looks at what comes of it. */
@NullMarked
package org.sequencemaker.app.uitests;

import org.jspecify.annotations.NullMarked;
