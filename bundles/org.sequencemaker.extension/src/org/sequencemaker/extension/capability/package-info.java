/**
 * What a plug-in may do. A plug-in declares at the extension point {@code org.sequencemaker.capabilities}
 * what it wants; people see it before they install, and the program's doors hold it to that. It is no
 * sandbox: code in one Java process can go round every door, so that installing a plug-in remains a
 * matter of trust. The declaration makes honest plug-ins legible and mistakes harmless.
 */
@NullMarked
package org.sequencemaker.extension.capability;

import org.jspecify.annotations.NullMarked;
