/**
 * The large shape of a song: sections and which of them are alike, build-ups, drops and breaks, silence. Sections are
 * named by letters in order of first appearance, the same letter for a part that comes again; nobody here claims to know
 * which is the chorus.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.form.FormAnalysis}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.form;

import org.jspecify.annotations.NullMarked;
