/**
 * Where the demo project comes from: {@link org.sequencemaker.cli.demo.FirstLight} composes it beat by
 * beat, and a test holds the file in the app bundle against it. To change the demo, change the
 * composition and run {@link org.sequencemaker.cli.demo.DemoWriter}; to set it to a song, give
 * {@link org.sequencemaker.cli.demo.Grid} the song's beats.
 */
@NullMarked
package org.sequencemaker.cli.demo;

import org.jspecify.annotations.NullMarked;
