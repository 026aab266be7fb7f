package org.sequencemaker.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.jspecify.annotations.Nullable;

/** Every command of the program that somebody handles, by name. */
final class Entries {
    private final MApplication application;
    private final ECommandService commands;

    Entries(MApplication application, ECommandService commands) {
        this.application = application;
        this.commands = commands;
    }

    /** Returns them by name, but for one. */
    List<Entry> allBut(String id) {
        Set<String> handled = new HashSet<>();
        for (MHandler handler : application.getHandlers()) {
            MCommand command = handler.getCommand();
            if (command != null && command.getElementId() != null) {
                handled.add(command.getElementId());
            }
        }
        Map<String, String> keys = keys();
        List<Entry> entries = new ArrayList<>();
        for (MCommand command : application.getCommands()) {
            String own = command.getElementId();
            if (own != null
                    && !own.equals(id)
                    && handled.contains(own)
                    && command.getParameters().isEmpty()) {
                Entry entry = entry(own, keys.getOrDefault(own, ""));
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER));
        return entries;
    }

    private @Nullable Entry entry(String id, String keys) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        if (command == null) {
            return null;
        }
        try {
            return new Entry(command, command.getName(), keys);
        } catch (NotDefinedException e) {
            return null; // of a plug-in that has just gone
        }
    }

    /** By command; those too that work only in a part which is not in front. */
    private Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                MCommand command = binding.getCommand();
                if (command != null && command.getElementId() != null) {
                    keys.putIfAbsent(command.getElementId(), format(binding.getKeySequence()));
                }
            }
        }
        return keys;
    }

    private static String format(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException e) {
            return sequence;
        }
    }
}
