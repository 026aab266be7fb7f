package org.sequencemaker.cli.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.JsonText;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.cli.picture.ShowPicture;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.VersionException;
import org.sequencemaker.history.version.VersionFolders;
import org.sequencemaker.model.project.Project;
import picocli.CommandLine.Model.CommandSpec;

/** Lists, shows, compares and restores what a project was before. */
public final class VersionsCommand implements Command {
    private static final int PICTURE_WIDTH = 1600;

    private final Supplier<VersionFolders> folders;

    /** @param folders where versions lie; asked for when the command runs */
    public VersionsCommand(Supplier<VersionFolders> folders) {
        this.folders = folders;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "versions", "List, show, compare, restore what a project was before.")
                .argument("PROJECT", "The project file.")
                .argument("ACTION", "list, show VERSION, compare VERSION [VERSION], restore VERSION, or keep NAME.")
                .arguments("VERSION", true, "Its number, or the name it was given; to compare with the file, only one.")
                .option("--out", "FILE", "Write the version there: show as a project or a picture (.png).")
                .repeated("--timeline", "NAME", "Restore this timeline only; can be given several times.")
                .option("--from", "TIME", "Restore from this time on only, such as 1:02.5 or 62.5.")
                .option("--to", "TIME", "Restore up to this time only.")
                .flag("--json", "Print JSON, and nothing else.")
                .footer(
                        "",
                        "A version is kept at each save in the window, before and after each accepted turn of the",
                        "assistant, before each restore, and by \"keep\". Those with a name are never dropped.",
                        "Exit code of compare 0: nothing differs. 1: something does.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Path file = arguments.path(0);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFiles.SUFFIX)) {
            throw new UsageException(file + " is no project file; those end with " + ProjectFiles.SUFFIX);
        }
        List<String> given = arguments.textsFrom(2);
        try {
            ShowVersions show = new ShowVersions(file, folders.get());
            return switch (arguments.text(1)) {
                case "list" -> list(show, count(given, 0, 0, "list"), arguments, console);
                case "show" -> show(show, count(given, 1, 1, "show"), arguments, console);
                case "compare" -> compare(show, count(given, 1, 2, "compare"), arguments, console);
                case "restore" -> restore(show, count(given, 1, 1, "restore"), arguments, console);
                case "keep" -> keep(show, count(given, 1, 1, "keep"), arguments, console);
                default ->
                    throw new UsageException(
                            "list, show, compare, restore or keep versions, not \"" + arguments.text(1) + "\"");
            };
        } catch (VersionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<String> count(List<String> given, int least, int most, String action) {
        if (given.size() < least || given.size() > most) {
            String wanted = most == 0 ? "nothing" : least == most ? "one" : "one or two";
            throw new UsageException("\"" + action + "\" is followed by " + wanted + ", not " + given.size());
        }
        return given;
    }

    private static ExitCode list(ShowVersions show, List<String> none, Arguments arguments, Console console)
            throws VersionException {
        List<Version> versions = show.versions().list();
        if (arguments.flag("--json")) {
            JsonText.print(VersionJson.list(show.file(), versions), console::print);
        } else if (versions.isEmpty()) {
            console.say("no versions of " + show.file().getFileName() + " were kept yet" + String.join("", none));
        } else {
            versions.forEach(version -> console.say(VersionWords.line(version)));
        }
        return ExitCode.GOOD;
    }

    private static ExitCode show(ShowVersions show, List<String> given, Arguments arguments, Console console)
            throws VersionException, CodecException, IOException {
        Version version = show.find(given.getFirst());
        String out = arguments.text("--out");
        if (out != null) {
            Path target = arguments.path(out);
            show.requireOther(target);
            AtomicFile.write(target, out.endsWith(".png") ? picture(show, version) : show.content(version));
        }
        Project project = show.project(version);
        if (arguments.flag("--json")) {
            JsonText.print(VersionJson.of(version, project), console::print);
        } else {
            console.say(VersionWords.line(version));
            VersionWords.content(project).forEach(console::say);
        }
        return ExitCode.GOOD;
    }

    private static byte[] picture(ShowVersions show, Version version) throws VersionException, IOException {
        ShowPicture picture = new ShowPicture(show.project(version), false);
        return picture.png(PICTURE_WIDTH, picture.fullHeight(), null).png();
    }

    private static ExitCode compare(ShowVersions show, List<String> given, Arguments arguments, Console console)
            throws VersionException, CodecException {
        Version first = show.find(given.getFirst());
        Version second = given.size() > 1 ? show.find(given.get(1)) : null;
        Project after = second == null ? show.present() : show.project(second);
        Comparison comparison = Comparison.of(show.project(first), after);
        if (arguments.flag("--json")) {
            JsonText.print(VersionJson.of(first, second, comparison), console::print);
        } else {
            VersionWords.of(comparison).forEach(console::say);
        }
        return comparison.isEmpty() ? ExitCode.GOOD : ExitCode.NO;
    }

    private static ExitCode restore(ShowVersions show, List<String> given, Arguments arguments, Console console)
            throws VersionException, CodecException, IOException {
        Version version = show.find(given.getFirst());
        Restore restore = new Restore(show, version, arguments);
        Version before = restore.run();
        if (arguments.flag("--json")) {
            JsonText.print(VersionJson.restored(version, before), console::print);
        } else {
            String kept = before == null ? "" : "; what was there is version " + before.number();
            console.say("restored " + version.words() + " into " + restore.target() + kept);
        }
        return ExitCode.GOOD;
    }

    private static ExitCode keep(ShowVersions show, List<String> given, Arguments arguments, Console console)
            throws VersionException, CodecException {
        if (given.getFirst().isBlank()) {
            throw new UsageException("\"keep\" is followed by a name for the version");
        }
        Version version = show.keepNamed(given.getFirst());
        if (arguments.flag("--json")) {
            JsonText.print(VersionJson.of(version), console::print);
        } else {
            console.say(VersionWords.line(version));
        }
        return ExitCode.GOOD;
    }
}
