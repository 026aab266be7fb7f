/**
 * The versions of a project: what it was at each save, before and after each turn of the assistant, and whenever the user
 * wished. They lie in a Git repository of our own for each project, in the user's area; no other repository and no setting
 * of the user's git is looked at, and no process is started. Start at {@link org.sequencemaker.history.version.Versions};
 * {@link org.sequencemaker.history.version.VersionKeeper} keeps them in the background of a running program.
 */
@NullMarked
package org.sequencemaker.history.version;

import org.jspecify.annotations.NullMarked;
