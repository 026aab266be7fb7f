package org.sequencemaker.cli;

import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the installed product, whose launcher passes the arguments on. */
public final class CliApplication implements IApplication {
    // The interface carries no null annotations; Equinox always passes a context.
    @SuppressWarnings("null")
    @Override
    public Object start(IApplicationContext context) {
        Locale.setDefault(Locale.ROOT);
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] given = arguments instanceof String[] texts ? texts : new String[0];
        return new Cli(Console.ofProcess()).run(given).number();
    }

    @Override
    public void stop() {
        // A command ends by itself; there is nothing to ask.
    }
}
