package org.sequencemaker.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;
import picocli.CommandLine.ParseResult;

/** What was typed after a command, checked as it is asked for. */
public final class Arguments {
    private final ParseResult parsed;
    private final Path folder;

    /**
     * @param parsed what picocli made of it
     * @param folder where relative paths start
     */
    Arguments(ParseResult parsed, Path folder) {
        this.parsed = parsed;
        this.folder = folder;
    }

    /** Returns the argument without a name at a place, counted from 0. */
    public String text(int position) {
        String text = parsed.matchedPositionalValue(position, (String) null);
        if (text == null) {
            throw new IllegalArgumentException("the command takes no argument " + position);
        }
        return text;
    }

    /** Returns the arguments without a name from a place on, counted from 0. */
    public List<String> textsFrom(int position) {
        return List.of(parsed.matchedPositionalValue(position, new String[0]));
    }

    /** Returns the file or folder that an argument names. */
    public Path path(int position) {
        return path(text(position));
    }

    /** Returns the file or folder of a text. */
    public Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageException("a file name cannot be empty");
        }
        try {
            return folder.resolve(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "\"" + text + "\" is not a file name on this system. If it has letters beyond English ones, set"
                            + " LC_ALL to a UTF-8 locale such as C.UTF-8",
                    e);
        }
    }

    public boolean flag(String option) {
        return parsed.matchedOptionValue(option, false);
    }

    /** Returns the value of an option, or null if it was not given. */
    public @Nullable String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    /** Returns the value of an option that must be given. */
    public String required(String option) {
        String text = text(option);
        if (text == null) {
            throw new UsageException(option + " is missing");
        }
        return text;
    }

    /** Returns all values of an option that can be given several times. */
    public List<String> texts(String option) {
        return List.of(parsed.matchedOptionValue(option, new String[0]));
    }

    /** Returns the whole number of an option, empty if it was not given. */
    public OptionalInt number(String option, int least, int most, String what) {
        String text = text(option);
        if (text == null) {
            return OptionalInt.empty();
        }
        String range = "%s: %s is %d to %d, not %s".formatted(option, what, least, most, text);
        try {
            int number = Integer.parseInt(text.strip());
            if (number < least || number > most) {
                throw new UsageException(range);
            }
            return OptionalInt.of(number);
        } catch (NumberFormatException e) {
            throw new UsageException(range, e);
        }
    }

    /** Returns the time of an option, such as {@code 1:02.5} or {@code 62.5}, or null if it was not given. */
    public @Nullable Time time(String option) {
        String text = text(option);
        return text == null ? null : TimeText.parse(option, text);
    }
}
