package org.sequencemaker.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.sequencemaker.model.text.Digits;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.kept.Suspects;
import org.sequencemaker.plugins.p2.RunningProgram;
import org.sequencemaker.plugins.start.Starts;
import org.sequencemaker.plugins.start.UserArea;

/** The command line as an application of the installed product, whose launcher passes the arguments on. */
public final class CliApplication implements IApplication {
    // The interface carries no null annotations; Equinox always passes a context.
    @SuppressWarnings("null")
    @Override
    public Object start(IApplicationContext context) {
        Digits.sameEverywhere();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] given = arguments instanceof String[] texts ? texts : new String[0];
        Console console = Console.ofProcess();
        bringBack(console);
        return new Cli(console).run(given).number();
    }

    /** What the user has installed may be lacking after an upgrade of the program, and a command may need it. */
    private static void bringBack(Console console) {
        UserArea area = UserArea.ofProcess();
        if (Starts.isSafe() || area.version() == null || !new Suspects(area.plugins()).any()) {
            return;
        }
        Provisioning provisioning = RunningProgram.provisioning(Aftercare.NONE);
        if (provisioning.missing().isEmpty()) {
            return;
        }
        switch (provisioning.bringBack(Trust.KNOWN_ONLY, org.sequencemaker.plugins.Progress.NONE)) {
            case Outcome.Done done -> {
                console.complain(done.words());
                done.notes().forEach(console::warn);
            }
            case Outcome other -> console.warn(other.words());
        }
    }

    @Override
    public void stop() {
        // A command ends by itself; there is nothing to ask.
    }
}
