/**
 * The command {@code versions}: what a project was before. Start at
 * {@link org.sequencemaker.cli.versions.VersionsCommand}; how versions are kept is a matter of the bundle history.
 */
@NullMarked
package org.sequencemaker.cli.versions;

import org.jspecify.annotations.NullMarked;
