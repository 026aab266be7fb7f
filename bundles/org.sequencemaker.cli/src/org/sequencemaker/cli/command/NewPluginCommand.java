package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.sequencemaker.authoring.template.NewPlugin;
import org.sequencemaker.authoring.template.PluginName;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the project of a new plug-in, which works and can be built as it is. */
public final class NewPluginCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "new", "Write the project of a new plug-in, and print its files.")
                .argument("DIR", "The folder; must be empty or not there.")
                .required("--id", "ID", "Name of the plug-in and its package, such as com.example.glow.")
                .option("--name", "NAME", "What people call it; the last part of the id if left out.")
                .option("--site", "URL", "Address of Sequence Maker's update site, which the build needs.")
                .footer(
                        "",
                        "The project has a plug-in that works, tests, a feature and a site.",
                        "Build it with: mvn verify")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        Path folder = arguments.path(0);
        String site = arguments.text("--site");
        NewPlugin plugin = new NewPlugin(name(arguments), site == null ? NewPlugin.NO_SITE : site);
        List<Path> files;
        try {
            files = plugin.writeTo(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
        files.forEach(file -> console.say(folder.resolve(file).toString()));
        if (site == null) {
            console.warn("no --site given: write the address of Sequence Maker's update site into "
                    + folder.resolve("pom.xml") + " before you build");
        }
        return ExitCode.GOOD;
    }

    private static PluginName name(Arguments arguments) {
        String id = arguments.required("--id");
        String label = arguments.text("--name");
        try {
            return label == null ? PluginName.of(id) : new PluginName(id, label);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
