/** Stand-ins for the installation of plug-ins, for tests of whatever shows it or asks for it. */
@NullMarked
package org.sequencemaker.plugins.testkit;

import org.jspecify.annotations.NullMarked;
