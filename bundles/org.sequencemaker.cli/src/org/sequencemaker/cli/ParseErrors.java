package org.sequencemaker.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our words, and where help is to be had. */
final class ParseErrors {
    private ParseErrors() {}

    static String words(ParameterException error) {
        CommandLine line = error.getCommandLine();
        String what = switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                missing.getMissing().stream().map(ParseErrors::name).collect(Collectors.joining(" and "))
                        + (missing.getMissing().size() == 1 ? " is missing" : " are missing");
            default -> String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        };
        return what + "\nSee \"" + line.getCommandSpec().qualifiedName() + " --help\".";
    }

    private static String unmatched(UnmatchedArgumentException error) {
        String first =
                error.getUnmatched().isEmpty() ? "" : error.getUnmatched().getFirst();
        // Of what picocli finds alike, that which begins alike: people get the first letter right.
        List<String> guesses = error.getSuggestions().stream()
                .filter(guess -> first.startsWith("-") || guess.regionMatches(true, 0, first, 0, 1))
                .toList();
        String hint = guesses.isEmpty() ? "" : ". Did you mean " + oneOf(guesses) + "?";
        if (error.isUnknownOption()) {
            return "there is no option " + first + hint;
        }
        boolean choice = !error.getCommandLine().getSubcommands().isEmpty();
        return choice ? "there is no command \"" + first + "\"" + hint : "\"" + first + "\" is one argument too many";
    }

    private static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + missing.paramLabel()
                : missing.paramLabel();
    }
}
