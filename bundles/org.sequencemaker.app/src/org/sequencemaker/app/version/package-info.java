/**
 * Versions of the open project: kept at each save, marked in the history. How they are kept is a matter of the bundle
 * history; start at {@link org.sequencemaker.app.version.SavedVersions}.
 */
@NullMarked
package org.sequencemaker.app.version;

import org.jspecify.annotations.NullMarked;
