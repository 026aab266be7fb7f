/**
 * The commands, each a class that says what it takes and does it, with what only it needs beside it.
 * Everything about shows, files and pictures is asked of the bundles below; a command only asks the right
 * questions and puts the answers into words, or into JSON as the bundle's README describes it.
 */
@NullMarked
package org.sequencemaker.cli.command;

import org.jspecify.annotations.NullMarked;
