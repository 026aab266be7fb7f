package org.sequencemaker.builtin.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commands that the offline assistant understands. */
final class Grammar {
    /** What it can do, for whoever was not understood. */
    static final List<String> EXAMPLES = List.of(
            "paint all balls red from 0:10 to 0:20",
            "make ball 1 blue in the chorus",
            "fade ball 2 from blue to green over the chorus",
            "flash red on every downbeat from 0:30 to 1:00",
            "alternate pink and yellow on every beat for ball 1",
            "cycle red, green and blue on every other beat",
            "chase white on every beat in the last section",
            "rainbow over all balls in the last section",
            "all balls red whenever the word \"you\" is sung",
            "a random colour for each word on ball 3, black otherwise",
            "make the chorus red and the verse blue",
            "strobe ball 1 in the chorus at 8 Hz",
            "clear ball 3",
            "copy 0:10-0:20 to 0:40, repeat bars 1-4 3 times, shift the chorus by 0.5",
            "copy ball 1 to ball 2",
            "add a note \"drop\" at 0:42",
            "what is at 0:42, what is in the chorus, list the sections, any problems?",
            "play from 0:30, pause, stop",
            "undo that");

    private record Rule(Pattern pattern, BiFunction<Matcher, Slots, @Nullable Command> command) {}

    private static final String COLOUR = "((?:dark |light |pale |dim |deep |bright )?[#\\w]+)";
    private static final Pattern PARTS = Pattern.compile("\\s*(?:;|\\.\\s|,?\\s+and then\\s+|,?\\s+then\\s+|\\n)\\s*");
    private static final List<Rule> WHOLE = new ArrayList<>();
    private static final List<Rule> REST = new ArrayList<>();

    static {
        asking();
        playing();
        moving();
        words();
        themes();
        painting();
    }

    private Grammar() {}

    /** Returns what a prompt means, command by command; null if a part of it is not understood. */
    static @Nullable List<Command> read(String prompt) {
        List<Command> commands = new ArrayList<>();
        String plain = polite(prompt.strip());
        for (String sentence : PARTS.split(plain)) {
            Command command = sentence.isBlank() ? null : one(polite(sentence.strip()));
            if (command == null) {
                // What looks like an end of a command may be in quotes.
                Command whole = one(plain);
                return whole == null ? null : List.of(whole);
            }
            commands.add(command);
        }
        return commands;
    }

    private static String polite(String text) {
        return text.replaceFirst("[.!?\\s]+$", "")
                .replaceFirst("(?i)^(?:please|hey|ok|okay|now|and|also)[, ]+", "")
                .replaceFirst("(?i)^(?:can|could|would|will) you (?:please )?", "")
                .replaceFirst("(?i)^(?:i want (?:you to )?|i'd like (?:you to )?|let's |let us )", "")
                .replaceFirst("(?i),? please$", "")
                .strip();
    }

    private static @Nullable Command one(String sentence) {
        Slots slots = Slots.of(sentence);
        for (Rule rule : WHOLE) {
            Matcher matcher = rule.pattern().matcher(sentence);
            Command command = matcher.matches() ? rule.command().apply(matcher, slots) : null;
            if (command != null) {
                return command;
            }
        }
        for (Rule rule : REST) {
            Matcher matcher = rule.pattern().matcher(slots.rest());
            Command command = matcher.matches() ? rule.command().apply(matcher, slots) : null;
            if (command != null) {
                return command;
            }
        }
        return null;
    }

    private static void whole(String pattern, BiFunction<Matcher, Slots, @Nullable Command> command) {
        WHOLE.add(new Rule(Slots.pattern(pattern), command));
    }

    private static void rest(String pattern, BiFunction<Matcher, Slots, @Nullable Command> command) {
        REST.add(new Rule(Slots.pattern(pattern), command));
    }

    private static String group(Matcher matcher, int number) {
        String found = matcher.group(number);
        return found == null ? "" : found.strip();
    }

    private static void asking() {
        whole(
                "undo(?: (?:that|it|this|the last turn|last turn|the last change|last))?|take (?:that|it) back",
                (m, s) -> Command.of("undo_turn"));
        whole("undo turn (\\d+)", (m, s) -> Command.of("undo_turn").with("turn", group(m, 1)));
        whole(
                "(?:what(?:'s| is) (?:there )?|which colou?rs? (?:is|are) )(?:shown )?at (.+)",
                (m, s) -> Command.of("colours_at").with("at", group(m, 1)));
        whole(
                "what(?:'s| is) selected|what (?:have i|did i) select(?:ed)?|show (?:me )?the selection",
                (m, s) -> Command.of("selection"));
        whole("what(?:'s| is) (?:there )?(?:in|on|during) (?:the )?(.+)", (m, s) -> {
            Command found = Command.of("segments").with("balls", s.balls());
            return s.balls().isEmpty() ? found.with("when", group(m, 1)) : found.with("when", s.when());
        });
        whole("(?:list|show|what are)(?: me)? (?:all )?(?:the )?sections", (m, s) -> Command.of("sections"));
        whole("(?:list|show|what are)(?: me)? (?:all )?(?:the )?palettes", (m, s) -> Command.of("palettes"));
        whole(
                "(?:list|show)(?: me)? (?:all )?(?:the )?(beats|downbeats|onsets|marks|notes)(?: (?:in|from|of) (.+))?",
                (m, s) -> Command.of("marks")
                        .with("kind", group(m, 1).matches("(?i)marks|notes") ? "" : group(m, 1))
                        .with("when", group(m, 2)));
        whole(
                "(?:when|where) is (?:the word )?[\"'“”‘’]?(.+?)[\"'“”‘’]? sung|find (?:the )?words? [\"'“”‘’]?(.+?)[\"'“”‘’]?",
                (m, s) -> Command.of("find_words").with("text", group(m, 1).isEmpty() ? group(m, 2) : group(m, 1)));
        whole(
                "(?:(?:are there |is there |list |show |find |check for )?(?:any |the )?problems?|check(?: (?:it|that|the show))?)(?: (?:in|from|with) (?:the )?(.+))?",
                (m, s) -> Command.of("problems").with("when", group(m, 1)));
        whole(
                "(?:summary|summari[sz]e|describe|what is this|tell me about)(?: (?:of )?(?:the |this )?(?:show|project))?",
                (m, s) -> Command.of("show_summary"));
    }

    private static void playing() {
        whole(
                "play(?: (?:it|the show|the song))?(?: (?:from|at) (?:the )?(.+))?",
                (m, s) -> Command.of("play").with("from", group(m, 1)));
        whole("pause(?: it| the song| the show)?", (m, s) -> Command.of("pause"));
        whole("stop(?: it| playing| the song| the show)?", (m, s) -> Command.of("stop"));
        whole(
                "(?:go|jump|seek|move the playhead|skip) to (?:the )?(.+)",
                (m, s) -> Command.of("seek").with("to", group(m, 1)));
    }

    private static void moving() {
        whole(
                "copy (?:ball )(\\d+) (?:on)?to (?:balls? )(.+)",
                (m, s) -> Command.of("copy_range")
                        .with("when", "all")
                        .with("balls", List.of(group(m, 1)))
                        .with("onto", List.of(group(m, 2))));
        whole(
                "copy (?:the )?(.+?) to (?:the )?(.+?)(?: on (ball.+|all balls))?",
                (m, s) -> Command.of("copy_range")
                        .with("when", group(m, 1))
                        .with("to", List.of(group(m, 2)))
                        .with("balls", group(m, 3)));
        whole(
                "repeat (?:the )?(.+?) (\\d+) times?(?: on (ball.+|all balls))?",
                (m, s) -> Command.of("repeat_range")
                        .with("when", group(m, 1))
                        .with("times", Integer.valueOf(group(m, 2)))
                        .with("balls", group(m, 3)));
        whole(
                "repeat (?:the )?(.+?) (?:until|till) (?:the )?(.+?)(?: on (ball.+|all balls))?",
                (m, s) -> Command.of("repeat_range")
                        .with("when", group(m, 1))
                        .with("until", group(m, 2))
                        .with("balls", group(m, 3)));
        whole(
                "(?:shift|move|delay|nudge) (?:the )?(.+?) (?:by )?([+-]?\\d+(?:\\.\\d+)?)\\s*(ms|s|sec|seconds?|)( earlier| later)?(?: on (ball.+|all balls))?",
                (m, s) -> {
                    double by = Double.parseDouble(group(m, 2)) * (group(m, 3).equals("ms") ? 0.001 : 1);
                    return Command.of("shift_range")
                            .with("when", group(m, 1))
                            .with("by", group(m, 4).equals("earlier") ? -by : by)
                            .with("balls", group(m, 5));
                });
        whole(
                "(?:add|make|write|put) (?:a )?note [\"'“”‘’]?(.+?)[\"'“”‘’]? at (?:the )?(.+)",
                (m, s) -> Command.of("add_note").with("at", group(m, 2)).with("text", group(m, 1)));
        whole(
                "(?:add|set|put) (?:a )?mark(?: [\"'“”‘’]?(.+?)[\"'“”‘’]?)? at (?:the )?(.+)",
                (m, s) -> Command.of("add_marks")
                        .with("track", "Marks")
                        .with("times", List.of(group(m, 2)))
                        .with("label", group(m, 1)));
    }

    private static void words() {
        String sung =
                "(?:whenever|when|every time|each time|while|wherever) (?:the )?(?:word )?[\"'“”‘’]?([^\"“”]+?)[\"'“”‘’]? (?:is|are) (?:sung|heard|said)";
        whole("(?:make |turn |paint |light |colou?r |set )?(.*?)\\s*" + COLOUR + "\\s*,? " + sung + ".*", (m, s) -> {
            List<String> colours = Slots.colours(group(m, 2));
            return colours.isEmpty() ? null : highlight(group(m, 3), colours, s);
        });
        whole(sung + ",? (?:make |turn |paint |light |colou?r |set )?(.*?)\\s*" + COLOUR, (m, s) -> {
            List<String> colours = Slots.colours(group(m, 3));
            return colours.isEmpty() ? null : highlight(group(m, 1), colours, s);
        });
        whole(
                "(?:give |use |paint |show )?(?:a |an )?(?:random|different|new) colou?r (?:for|on|at|with) (?:each|every) word\\b(.*)",
                (m, s) -> highlight("*", List.of(), s).with("between", isDarkElse(group(m, 1)) ? "dark" : "keep"));
        whole(
                "(?:highlight|light up|mark) (?:each|every|all) words?(?: in (.+?))?(?:, (?:black|dark|off) otherwise)?",
                (m, s) -> {
                    List<String> colours = Slots.colours(group(m, 1).replaceFirst("(?i) (?:on|for) .*", ""));
                    return colours.isEmpty() && !group(m, 1).isEmpty() ? null : highlight("*", colours, s);
                });
        whole("highlight (?:the word )?[\"'“”‘’]?(.+?)[\"'“”‘’]? in " + COLOUR + "(?: on .*| for .*)?", (m, s) -> {
            List<String> colours = Slots.colours(group(m, 2));
            return colours.isEmpty() ? null : highlight(group(m, 1), colours, s);
        });
    }

    private static boolean isDarkElse(String text) {
        return text.matches("(?i).*\\b(?:black|dark|off|nothing)\\b.*");
    }

    private static Command highlight(String word, List<String> colours, Slots slots) {
        return Command.of("highlight_words")
                .with("word", word)
                .with("colours", colours)
                .with("balls", slots.balls());
    }

    private static void themes() {
        whole(
                "(?:make |paint |colou?r |turn )?(?:the )?(\\S+(?: \\d+)?) " + COLOUR
                        + "(?:,|,? and) (?:the )?(\\S+(?: \\d+)?) " + COLOUR
                        + "(?:(?:,|,? and) (?:the )?(\\S+(?: \\d+)?) " + COLOUR
                        + ")?(,? following the (?:energy|loudness|music))?",
                (m, s) -> {
                    List<Object> themes = new ArrayList<>();
                    for (int i = 1; i <= 5; i += 2) {
                        if (group(m, i).isEmpty()) {
                            continue;
                        }
                        if (Slots.colours(group(m, i + 1)).size() != 1
                                || Slots.isColour(group(m, i))
                                || group(m, i).matches("(?i)balls?|balls? \\d+|\\d+")) {
                            return null;
                        }
                        themes.add(Map.of(
                                "when", group(m, i),
                                "colour", group(m, i + 1),
                                "energy", group(m, 7).isEmpty() ? "none" : "brightness"));
                    }
                    return Command.of("section_theme").with("themes", themes).with("balls", s.balls());
                });
    }

    private static void painting() {
        rest(
                "(?:clear|erase|delete|remove|wipe|empty|turn off|switch off|black ?out)(?: (?:all|everything|the|any|it|of|colou?rs?|segments?|light|from|timelines?|whole|show|song|on))*",
                (m, s) -> Command.of("erase").with("when", s.whenOr("all")).with("balls", s.balls()));
        rest(
                "(?:fade|go|blend|transition)(?: it)? (?:from )?" + COLOUR + " (?:in)?to " + COLOUR + "(?: (.+))?",
                (m, s) -> {
                    if (!Slots.isColour(group(m, 1)) || !Slots.isColour(group(m, 2))) {
                        return null;
                    }
                    String when = group(m, 3)
                            .replaceFirst("(?i)^(?:over|in|during|throughout|across|within|for)\\s+(?:the )?", "");
                    return Command.of("fade")
                            .with("when", when.isEmpty() ? s.whenOr("all") : when)
                            .with("from", group(m, 1))
                            .with("to", group(m, 2))
                            .with("balls", s.balls());
                });
        rest(
                "(?:flash|pulse|blink|hit|pop)(?: in| with)? (.+?)(?: for (\\d+(?:\\.\\d+)?) ?(ms|s|sec|seconds?))?",
                (m, s) -> {
                    double length = group(m, 2).isEmpty() ? 0.15 : Double.parseDouble(group(m, 2));
                    Command pulse = pattern("pulse", group(m, 1), s);
                    return pulse == null
                            ? null
                            : pulse.with("length", group(m, 3).equals("ms") ? length / 1000 : length);
                });
        rest("alternate(?: between)? (.+)", (m, s) -> pattern("alternate", group(m, 1), s));
        rest(
                "(?:cycle|toggle|switch|change|rotate|step)(?: through| between| from| to)? (.+)",
                (m, s) -> pattern("toggle", group(m, 1), s));
        rest("chase(?: with| in)? (.+)", (m, s) -> pattern("chase", group(m, 1), s));
        rest(
                "fade (in|out)(?: with)? (.+)",
                (m, s) -> pattern("fade_" + group(m, 1).toLowerCase(Locale.ROOT), group(m, 2), s));
        rest(
                "(?:a |make a |paint a |do a |run a )?rainbow(?: over)?",
                (m, s) -> Command.of("pattern")
                        .with("kind", "rainbow")
                        .with("when", s.whenOr("all"))
                        .with("balls", s.balls())
                        .with("marks", s.marks().isEmpty() ? "none" : s.marks())
                        .with("every", s.every()));
        rest(
                "(?:add |put |apply )?(?:a |an |the )?(strobe|sparkle|pulse|rainbow|chase)(?: effect)?(?: to| on)?(?: at (\\d+(?:\\.\\d+)?) ?hz)?",
                (m, s) -> effect(m, s));
        rest(
                "(?:remove|take off|clear) (?:all |the )?effects?",
                (m, s) -> Command.of("effect")
                        .with("when", s.whenOr("all"))
                        .with("effect", "none")
                        .with("balls", s.balls()));
        rest(
                "(?:make|paint|colou?r|turn|set|light|fill|put|show|use|give)?(?: it| them| everything| the show| to| up)* ?"
                        + COLOUR,
                (m, s) -> Slots.isColour(group(m, 1)) && s.marks().isEmpty()
                        ? Command.of("paint")
                                .with("when", s.whenOr("all"))
                                .with("colour", group(m, 1))
                                .with("balls", s.balls())
                        : null);
        rest(
                "(?:paint|colou?r|fill)(?: it| them| everything)? (?:with |in )?" + COLOUR,
                (m, s) -> s.marks().isEmpty()
                        ? Command.of("paint")
                                .with("when", s.whenOr("all"))
                                .with("colour", group(m, 1))
                                .with("balls", s.balls())
                        : null);
        rest(
                "(?:make|paint|colou?r|turn|set|light|fill) (?:the )?(.+?) " + COLOUR,
                (m, s) -> Slots.isColour(group(m, 2))
                                && s.when().isEmpty()
                                && s.marks().isEmpty()
                        ? Command.of("paint")
                                .with("when", group(m, 1))
                                .with("colour", group(m, 2))
                                .with("balls", s.balls())
                        : null);
    }

    private static Command effect(Matcher m, Slots s) {
        String hertz = group(m, 2).isEmpty() ? hertz(s.when()) : group(m, 2);
        String when = s.when().replaceFirst("(?i)\\s+at \\d+(?:\\.\\d+)? ?hz$", "");
        String setting = group(m, 1).matches("(?i)strobe|pulse") ? "frequency=" : "speed=";
        return Command.of("effect")
                .with("when", when.isEmpty() ? "all" : when)
                .with("effect", group(m, 1).toLowerCase(Locale.ROOT))
                .with("settings", hertz.isEmpty() ? "" : setting + hertz)
                .with("balls", s.balls());
    }

    private static String hertz(String when) {
        Matcher found = Slots.pattern(".* at (\\d+(?:\\.\\d+)?) ?hz").matcher(" " + when);
        return found.matches() ? group(found, 1) : "";
    }

    private static @Nullable Command pattern(String kind, String said, Slots slots) {
        List<String> colours = Slots.colours(said);
        if (colours.isEmpty()) {
            return null;
        }
        return Command.of("pattern")
                .with("kind", kind)
                .with("colours", colours)
                .with("when", slots.whenOr("all"))
                .with("balls", slots.balls())
                .with("marks", slots.marks().isEmpty() ? "beats" : slots.marks())
                .with("every", slots.every());
    }
}
