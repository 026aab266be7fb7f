/**
 * The versions of the open show: their list, what of them differs, and bringing one back, whole or in part. Start with
 * {@link org.sequencemaker.ui.assistant.version.VersionDesk}; how versions are kept is a matter of the bundle history, and
 * a version that is compared is drawn on the timeline as any proposal is.
 */
@NullMarked
package org.sequencemaker.ui.assistant.version;

import org.jspecify.annotations.NullMarked;
