package org.sequencemaker.app.start;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.app.Messages;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.kept.KeptPlugin;
import org.sequencemaker.plugins.kept.Suspects;
import org.sequencemaker.plugins.start.OldVersions;
import org.sequencemaker.plugins.start.Starts;
import org.sequencemaker.plugins.start.UserArea;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/**
 * What a start has to do with the user's plug-ins, once the window can be used: wipe the mark that this start would
 * leave had it failed, remove folders of versions long gone, say what safe mode has left out, and bring back what a new version of the program lacks. Where
 * there are no plug-ins nothing is loaded for it.
 */
public final class PluginStart {
    private static final Logger LOG = System.getLogger(PluginStart.class.getName());
    /** A plug-in that holds the display thread from the first moment on has not let the program start. */
    private static final int USABLE_MILLIS = 2000;

    private final Supplier<Provisioning> provisioning;
    private final Background background;
    private final StatusLine status;

    public PluginStart(Supplier<Provisioning> provisioning, Background background, StatusLine status) {
        this.provisioning = provisioning;
        this.background = background;
        this.status = status;
    }

    /** Call it when the display begins to work. */
    public void begin(Display display) {
        display.timerExec(USABLE_MILLIS, this::usable);
    }

    private void usable() {
        UserArea area = UserArea.ofProcess();
        try {
            new Starts(area).succeeded();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the mark of this start cannot be wiped; the next starts may be in safe mode", e);
        }
        Thread.ofVirtual().name("old versions").start(() -> prune(area));
        Suspects suspects = new Suspects(area.plugins());
        if (!suspects.any()) {
            return;
        }
        if (Starts.isSafe()) {
            background.run(Messages.PLUGINS_LOOKING.text(), suspects::all, this::tellSafeMode, this::failed);
        } else if (area.version() != null) {
            background.run(Messages.PLUGINS_LOOKING.text(), this::bringBack, this::tell, this::failed);
        }
    }

    private static void prune(UserArea area) {
        try {
            OldVersions.prune(area, Instant.now());
        } catch (IOException e) {
            LOG.log(Level.INFO, "folders of old versions stay for now", e);
        }
    }

    private void tellSafeMode(List<KeptPlugin> leftOut) {
        String names = leftOut.stream().map(KeptPlugin::label).collect(Collectors.joining(", "));
        status.showError(
                Starts.mode() == Starts.Mode.SAFE_AFTER_FAILURES
                        ? Messages.PLUGINS_SAFE_FAILED.text(names)
                        : Messages.PLUGINS_SAFE_ASKED.text(names));
    }

    private List<String> bringBack() {
        Provisioning found = provisioning.get();
        if (found.missing().isEmpty()) {
            return List.of();
        }
        return switch (found.bringBack(Trust.KNOWN_ONLY, Progress.NONE)) {
            case Outcome.Done done when done.notes().isEmpty() -> List.of(done.words());
            case Outcome.Done done -> done.notes();
            case Outcome other -> List.of(other.words());
        };
    }

    private void tell(List<String> notes) {
        if (!notes.isEmpty()) {
            status.show(String.join(" ", notes));
            LOG.log(Level.INFO, String.join("\n", notes));
        }
    }

    private void failed(Exception problem) {
        LOG.log(Level.WARNING, "the user's plug-ins could not be looked after", problem);
    }
}
