/**
 * Plug-ins as the user sees them: what is installed, what sites offer, and the verbs install, update,
 * uninstall, disable and revert, each with an outcome in words. Start at {@link Provisioning}. Nothing here
 * knows p2; that is a matter of the package {@code p2} beside it.
 */
@NullMarked
package org.sequencemaker.plugins;

import org.jspecify.annotations.NullMarked;
