package org.sequencemaker.ui.plugins.desk;

import java.util.concurrent.Executor;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/**
 * What the plug-in manager has around it.
 *
 * @param display runs something on the display thread, later
 * @param background does what takes a while
 * @param status the status line
 * @param restart restarts the program, after the user has been asked about unsaved work
 */
public record Surroundings(Executor display, Background background, StatusLine status, Runnable restart) {}
