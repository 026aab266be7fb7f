package org.sequencemaker.ui.timeline.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.timeline.command.TimelineCommands;
import org.sequencemaker.ui.timeline.keys.ColourKeys;

/**
 * The keys of the commands of the running program. The workbench follows its model: a binding that the program
 * brings is never taken out of it but tagged as deleted, and one of the user is added, so that what was there at
 * first is always known. On the display thread only.
 */
public final class KeyBindings {
    /** The workbench's own tag. */
    private static final String DELETED = "deleted";

    private static final String USERS = "org.sequencemaker.userkey.";
    private static final String MEMORY = "keys.commands";
    private static final String WINDOW = "org.eclipse.ui.contexts.window";
    private static final String TIMELINE = "org.sequencemaker.context.timeline";

    private final MApplication application;
    private final EModelService models;
    private final Memory memory;

    public KeyBindings(MApplication application, EModelService models, Memory memory) {
        this.application = application;
        this.models = models;
        this.memory = memory;
    }

    /** Gives the commands the keys that this user wants, as remembered; again when a plug-in has brought some. */
    public void start() {
        apply(standard()
                .remembering(
                        memory.get(MEMORY, ""),
                        line -> System.getLogger(KeyBindings.class.getName())
                                .log(System.Logger.Level.WARNING, "keys of this user cannot be used: " + line)));
    }

    /** Returns the keys that the program and its plug-ins bring. */
    public CommandKeys standard() {
        Map<String, List<KeySequence>> keys = commands();
        for (MKeyBinding binding : bindings()) {
            if (!isOfUser(binding)) {
                add(binding, keys);
            }
        }
        return new CommandKeys(keys);
    }

    /** Returns the keys as they are now. */
    public CommandKeys current() {
        Map<String, List<KeySequence>> keys = commands();
        for (MKeyBinding binding : bindings()) {
            if (!binding.getTags().contains(DELETED)) {
                add(binding, keys);
            }
        }
        return new CommandKeys(keys);
    }

    /** Uses other keys from now on, and remembers them. */
    public void use(CommandKeys wanted) {
        apply(wanted);
        CommandKeys standard = standard();
        // The plug-in of a command that is not there now may come back.
        memory.put(MEMORY, wanted.changesFrom(standard) + standard.ofOthers(memory.get(MEMORY, "")));
    }

    /** Whether somebody else than the user brings one of these. */
    boolean areOfProgram(Iterable<?> added) {
        for (Object one : added) {
            if (one instanceof MKeyBinding binding && !isOfUser(binding)) {
                return true;
            }
        }
        return false;
    }

    /** The keys that paint colours while colour keys are on. */
    public Set<Character> colours() {
        return ColourKeys.of(memory).keys().keySet();
    }

    /** Returns the name of a command as people see it. */
    public String name(String command) {
        for (MCommand one : application.getCommands()) {
            if (command.equals(one.getElementId())) {
                String name = one.getLocalizedCommandName();
                return name == null ? command : name;
            }
        }
        return command;
    }

    /** Whether a command is called by its keys only while the timeline is in front. */
    public boolean isOfTimeline(String command) {
        return TIMELINE.equals(context(command));
    }

    private void apply(CommandKeys wanted) {
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : List.copyOf(table.getBindings())) {
                apply(table, binding, wanted);
            }
        }
        CommandKeys now = current();
        wanted.keys().forEach((command, sequences) -> {
            for (KeySequence one : sequences) {
                if (!now.of(command).contains(one)) {
                    addOwn(command, one);
                }
            }
        });
    }

    private static void apply(MBindingTable table, MKeyBinding binding, CommandKeys wanted) {
        MCommand command = binding.getCommand();
        KeySequence keys = Keys.parse(binding.getKeySequence());
        if (command == null || keys == null) {
            return;
        }
        boolean isWanted = wanted.of(command.getElementId()).contains(keys);
        if (isOfUser(binding)) {
            if (!isWanted) {
                table.getBindings().remove(binding);
            }
        } else if (isWanted == binding.getTags().contains(DELETED)) {
            // The workbench looks at every change of the tags, so there must be one only where there is a difference.
            if (isWanted) {
                binding.getTags().remove(DELETED);
            } else {
                binding.getTags().add(DELETED);
            }
        }
    }

    private void addOwn(String command, KeySequence keys) {
        MBindingTable table = table(context(command));
        MCommand found = application.getCommands().stream()
                .filter(one -> command.equals(one.getElementId()))
                .findFirst()
                .orElse(null);
        if (table != null && found != null) {
            MKeyBinding binding = models.createModelElement(MKeyBinding.class);
            binding.setElementId(USERS + command + "." + Keys.text(keys));
            binding.setCommand(found);
            binding.setKeySequence(Keys.text(keys));
            table.getBindings().add(binding);
        }
    }

    /** Where a command's keys count: as its first keys do, or else by whose command it is. */
    private String context(String command) {
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                boolean isIt = binding.getCommand() != null
                        && command.equals(binding.getCommand().getElementId());
                if (isIt && !isOfUser(binding) && table.getBindingContext() != null) {
                    return table.getBindingContext().getElementId();
                }
            }
        }
        return command.startsWith(TimelineCommands.PREFIX) ? TIMELINE : WINDOW;
    }

    private @Nullable MBindingTable table(String context) {
        for (MBindingTable table : application.getBindingTables()) {
            boolean isIt = table.getBindingContext() != null
                    && context.equals(table.getBindingContext().getElementId());
            if (isIt) {
                return table;
            }
        }
        return null;
    }

    private Map<String, List<KeySequence>> commands() {
        Map<String, List<KeySequence>> keys = new LinkedHashMap<>();
        for (MCommand command : application.getCommands()) {
            String id = command.getElementId();
            if (id != null) {
                keys.put(id, new ArrayList<>());
            }
        }
        return keys;
    }

    private List<MKeyBinding> bindings() {
        return application.getBindingTables().stream()
                .flatMap(table -> table.getBindings().stream())
                .toList();
    }

    private static void add(MKeyBinding binding, Map<String, List<KeySequence>> keys) {
        MCommand command = binding.getCommand();
        List<KeySequence> known = command == null ? null : keys.get(command.getElementId());
        KeySequence sequence = Keys.parse(binding.getKeySequence());
        if (known != null && sequence != null && !known.contains(sequence)) {
            known.add(sequence);
        }
    }

    private static boolean isOfUser(MKeyBinding binding) {
        String id = binding.getElementId();
        return id != null && id.startsWith(USERS);
    }
}
