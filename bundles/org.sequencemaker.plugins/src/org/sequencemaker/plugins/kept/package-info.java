/**
 * What the program itself remembers of plug-ins, in small text files of the user's: what is installed, what was
 * before, which sites are looked at and whom the user trusts. p2 has its own records, but they belong
 * to one version of the program and are lost with it; from these files they can be made again.
 */
@NullMarked
package org.sequencemaker.plugins.kept;

import org.jspecify.annotations.NullMarked;
