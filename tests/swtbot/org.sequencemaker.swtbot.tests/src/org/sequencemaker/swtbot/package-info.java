/**
 * The window driven by SWTBot. It says nothing that the tests with our own driver do not say; it is for
 * those who have SWTBot and want to write theirs with it. In the build only with a site of SWTBot.
 */
@NullMarked
package org.sequencemaker.swtbot;

import org.jspecify.annotations.NullMarked;
