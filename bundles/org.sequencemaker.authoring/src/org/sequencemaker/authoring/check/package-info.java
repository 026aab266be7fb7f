/**
 * Reading a plug-in without running it, to say what will not work in this program and what its users should know before
 * they install it. Start at {@link org.sequencemaker.authoring.check.PluginCheck}. It needs neither OSGi nor p2.
 */
@NullMarked
package org.sequencemaker.authoring.check;

import org.jspecify.annotations.NullMarked;
