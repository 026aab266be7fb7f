/**
 * What plug-ins meet in the window: where their problems are told, where their secrets are kept, and what plays the open
 * show for them.
 */
@NullMarked
package org.sequencemaker.app.extension;

import org.jspecify.annotations.NullMarked;
