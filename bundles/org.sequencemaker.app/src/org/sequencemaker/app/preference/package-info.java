/** The preferences: what the program keeps of its own, and the settings of plug-ins, drawn from what they declare. */
@NullMarked
package org.sequencemaker.app.preference;

import org.jspecify.annotations.NullMarked;
