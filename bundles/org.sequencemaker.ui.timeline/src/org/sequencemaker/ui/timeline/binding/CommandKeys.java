package org.sequencemaker.ui.timeline.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all commands by command id, in the order they are listed. No key calls two commands.
 *
 * <p>As a text it has a line for each command: its id and its keys with commas between, or {@code none};
 * {@code org.sequencemaker.command.undo M1+Z}. Lines that begin with two slashes and empty ones say nothing.
 *
 * @param keys by command; some have none
 */
public record CommandKeys(Map<String, List<KeySequence>> keys) {
    private static final String NONE = "none";

    /** Keys that mean something on the timeline whatever the user sets: going, zooming, playing, giving up. */
    private static final Set<Integer> FIXED = Set.of(
            (int) SWT.ESC,
            (int) ' ',
            (int) '+',
            (int) '-',
            (int) '=',
            SWT.ARROW_LEFT,
            SWT.ARROW_RIGHT,
            SWT.ARROW_UP,
            SWT.ARROW_DOWN,
            SWT.HOME,
            SWT.END,
            SWT.PAGE_UP,
            SWT.PAGE_DOWN,
            (int) SWT.TAB);

    /** What keeps keys from being given to a command. */
    public sealed interface Conflict {
        /** Another command has them. */
        record WithCommand(String command) implements Conflict {}

        /** A colour key has them. */
        record WithColour(char key) implements Conflict {}

        /** They always mean something on the timeline, or are needed for typing. */
        record Fixed() implements Conflict {}
    }

    /** Says what is wrong with a text. */
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;
        private final String words;

        Problem(int line, String words) {
            super("line " + line + ": " + words);
            this.line = line;
            this.words = words;
        }

        /** Counted from 1; 0 for no single line. */
        public int line() {
            return line;
        }

        /** What could not be used. */
        public String words() {
            return words;
        }
    }

    public CommandKeys {
        Map<String, List<KeySequence>> copy = new LinkedHashMap<>();
        keys.forEach((command, sequences) -> copy.put(command, List.copyOf(sequences)));
        keys = Collections.unmodifiableMap(copy);
    }

    /** Returns the keys of a command; none for one that is not there. */
    public List<KeySequence> of(String command) {
        return keys.getOrDefault(command, List.of());
    }

    /** Returns the same with other keys for one command. */
    public CommandKeys with(String command, List<KeySequence> sequences) {
        Map<String, List<KeySequence>> next = new LinkedHashMap<>(keys);
        next.put(command, sequences);
        return new CommandKeys(next);
    }

    /**
     * Returns what keeps keys from being given to a command, or null if nothing does.
     *
     * @param colours the keys that paint
     */
    public @Nullable Conflict conflict(String command, KeySequence wanted, Set<Character> colours) {
        for (Map.Entry<String, List<KeySequence>> entry : keys.entrySet()) {
            if (!entry.getKey().equals(command) && entry.getValue().contains(wanted)) {
                return new Conflict.WithCommand(entry.getKey());
            }
        }
        int plain = Keys.plain(wanted);
        char key = Character.toLowerCase((char) plain);
        if (plain > ' ' && plain < SWT.KEYCODE_BIT && colours.contains(key)) {
            return new Conflict.WithColour(key);
        }
        return isFixed(wanted) ? new Conflict.Fixed() : null;
    }

    /** With Shift the arrows select; without, they and what can be typed belong to others. */
    private static boolean isFixed(KeySequence wanted) {
        int plain = Keys.plain(wanted);
        boolean isTyped = plain > ' ' && plain < 0x7F;
        return isTyped || FIXED.contains(plain) && (!Keys.hasShift(wanted) || plain < SWT.KEYCODE_BIT);
    }

    /** Returns the colour keys that call a command already. */
    public List<Character> taken(Set<Character> colours) {
        List<Character> taken = new ArrayList<>();
        for (List<KeySequence> sequences : keys.values()) {
            for (KeySequence one : sequences) {
                char key = Character.toLowerCase((char) Keys.plain(one));
                if (Keys.plain(one) < SWT.KEYCODE_BIT && colours.contains(key)) {
                    taken.add(key);
                }
            }
        }
        return taken;
    }

    /** Returns the text of those commands whose keys are others than here. */
    String changesFrom(CommandKeys standard) {
        Map<String, List<KeySequence>> changed = new LinkedHashMap<>();
        keys.forEach((command, sequences) -> {
            if (!Objects.equals(standard.of(command), sequences)) {
                changed.put(command, sequences);
            }
        });
        return new CommandKeys(changed).text();
    }

    /** Returns the text that {@link #read} reads. */
    public String text() {
        StringBuilder text = new StringBuilder();
        keys.forEach((command, sequences) -> {
            List<String> words = sequences.stream().map(Keys::text).toList();
            text.append(command)
                    .append(' ')
                    .append(words.isEmpty() ? NONE : String.join(", ", words))
                    .append('\n');
        });
        return text.toString();
    }

    /**
     * Returns these keys with what a text says. Commands that are not here are passed over: they may come from a
     * plug-in.
     *
     * @param colours the keys that paint
     * @throws Problem for the first line that cannot be read, or for keys that would mean two things
     */
    public CommandKeys read(String text, Set<Character> colours) throws Problem {
        CommandKeys next = this;
        Map<String, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.strip();
            if (isRemark(plain)) {
                continue;
            }
            String[] parts = plain.split("\\s+", 2);
            if (parts.length != 2) {
                throw new Problem(number, plain);
            }
            if (keys.containsKey(parts[0])) {
                next = next.with(parts[0], sequences(parts[1], number));
                lines.put(parts[0], number);
            }
        }
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            for (KeySequence one : next.of(line.getKey())) {
                boolean isNew = !of(line.getKey()).contains(one);
                Conflict conflict = next.conflict(line.getKey(), one, colours);
                if (conflict instanceof Conflict.WithCommand || isNew && conflict != null) {
                    throw new Problem(line.getValue(), Keys.text(one));
                }
            }
        }
        return next;
    }

    /**
     * Returns these keys with what is remembered of a user, as {@link #changesFrom} says it. A key that the user has
     * given goes before one that is here for another command: a plug-in or a later version may bring it. What cannot be
     * used any more is passed over.
     *
     * @param unused gets each such line
     */
    CommandKeys remembering(String text, Consumer<String> unused) {
        Map<String, List<KeySequence>> given = new LinkedHashMap<>();
        Set<KeySequence> taken = new HashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            String command = command(line);
            if (isRemark(line) || !keys.containsKey(command) || given.containsKey(command)) {
                continue;
            }
            try {
                List<KeySequence> wanted =
                        sequences(line.substring(command.length()).strip(), 0);
                boolean areFree = wanted.stream().allMatch(one -> of(command).contains(one) || !isFixed(one));
                if (areFree) {
                    given.put(command, wanted.stream().filter(taken::add).toList());
                } else {
                    unused.accept(line);
                }
            } catch (Problem problem) {
                unused.accept(line);
            }
        }
        Map<String, List<KeySequence>> next = new LinkedHashMap<>();
        keys.forEach((command, own) -> next.put(
                command,
                given.getOrDefault(
                        command,
                        own.stream().filter(one -> !taken.contains(one)).toList())));
        return new CommandKeys(next);
    }

    /** Returns what a text says of commands that are not here. */
    String ofOthers(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !isRemark(line) && !keys.containsKey(command(line)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isRemark(String line) {
        return line.isEmpty() || line.startsWith("//");
    }

    private static String command(String line) {
        return line.split("\\s+", 2)[0];
    }

    private static List<KeySequence> sequences(String text, int line) throws Problem {
        List<KeySequence> sequences = new ArrayList<>();
        if (!text.equals(NONE)) {
            for (String word : text.split(", ")) {
                KeySequence keys = Keys.parse(word);
                if (keys == null) {
                    throw new Problem(line, word);
                }
                sequences.add(keys);
            }
        }
        return sequences;
    }
}
