package org.sequencemaker.ui.assistant.desk;

import java.util.concurrent.Executor;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;

/**
 * What the desk of the assistant needs.
 *
 * @param current whose project it works on
 * @param shown where a proposal is seen
 * @param extensions the tools, providers and plug-ins
 * @param keeper keeps versions around what is taken
 * @param status where what could not be done is said
 * @param choice who answers
 * @param asks asks the user in the middle of a turn
 * @param display runs something on the display thread, later
 */
public record DeskNeeds(
        CurrentProject current,
        ProposedChange shown,
        Extensions extensions,
        VersionKeeper keeper,
        StatusLine status,
        ModelChoice choice,
        Asks asks,
        Executor display) {}
