package org.sequencemaker.app.palette;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.Messages;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;

/** Opens the command palette, and calls what is chosen. What was called last comes first where nothing is typed. */
public final class PaletteHandler {
    private static final String OWN = "org.sequencemaker.command.palette";
    private static final String KEY = "palette.recent";
    private static final int MOST_RECENT = 8;

    @Execute
    void execute(
            MApplication application,
            ECommandService commands,
            EHandlerService handlers,
            Memory memory,
            Theme theme,
            StatusLine status,
            Shell shell) {
        List<String> recent = new ArrayList<>(memory.get(KEY, "").lines().toList());
        List<Entry> all = recentFirst(new Entries(application, commands).allBut(OWN), recent);
        PaletteDialog dialog = new PaletteDialog(shell, all, entry -> handlers.canExecute(entry.command()), theme);
        dialog.open();
        Entry chosen = dialog.chosen();
        if (chosen == null) {
            return;
        }
        String id = chosen.command().getId();
        recent.remove(id);
        recent.addFirst(id);
        memory.put(KEY, String.join("\n", recent.subList(0, Math.min(MOST_RECENT, recent.size()))));
        if (handlers.canExecute(chosen.command())) {
            handlers.executeHandler(chosen.command());
        } else {
            status.showError(Messages.PALETTE_NOT_NOW.text(chosen.name()));
        }
    }

    private static List<Entry> recentFirst(List<Entry> all, List<String> recent) {
        List<Entry> sorted = new ArrayList<>();
        for (String id : recent) {
            all.stream().filter(entry -> entry.command().getId().equals(id)).forEach(sorted::add);
        }
        all.stream().filter(entry -> !sorted.contains(entry)).forEach(sorted::add);
        return sorted;
    }
}
