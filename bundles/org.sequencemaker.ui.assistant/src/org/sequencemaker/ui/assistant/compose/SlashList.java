package org.sequencemaker.ui.assistant.compose;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.grid.GridRoom;

/** The commands that begin like what is typed, above the prompt while a command is typed. */
final class SlashList {
    private final org.eclipse.swt.widgets.List list;
    private List<SlashCommand> shown = List.of();

    /** @param chosen gets the one that is clicked */
    SlashList(Composite parent, Consumer<SlashCommand> chosen) {
        list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.SINGLE | SWT.NO_FOCUS);
        list.setData(Composer.KEY, "chat.commands");
        SpokenName.of(list, Messages.SLASH_LIST.text());
        list.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridRoom.give(list, false);
        list.addListener(SWT.MouseUp, event -> choose(chosen));
    }

    private void choose(Consumer<SlashCommand> chosen) {
        SlashCommand command = selected();
        if (command != null) {
            chosen.accept(command);
        }
    }

    boolean isOpen() {
        return !shown.isEmpty();
    }

    /** Shows some, or none; returns whether that is other than before. */
    boolean show(List<SlashCommand> commands) {
        if (commands.equals(shown)) {
            return false;
        }
        shown = commands;
        list.setItems(commands.stream()
                .map(command -> Messages.SLASH_LINE.text(command.name(), command.words()))
                .toArray(String[]::new));
        list.select(0);
        GridRoom.give(list, !commands.isEmpty());
        return true;
    }

    /** Selects the next one, or the one before. */
    void move(int by) {
        int count = shown.size();
        list.select(Math.floorMod(list.getSelectionIndex() + by, Math.max(1, count)));
    }

    @Nullable
    SlashCommand selected() {
        int index = list.getSelectionIndex();
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }
}
