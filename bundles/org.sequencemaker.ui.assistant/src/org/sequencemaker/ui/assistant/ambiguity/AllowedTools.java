package org.sequencemaker.ui.assistant.ambiguity;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Consents;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/**
 * Which tools may run in the open project without a question. What is said in a project that has no file yet is kept when
 * it is saved for the first time. On the display thread only, which never waits for the disk.
 */
public final class AllowedTools {
    private static final CompletableFuture<Boolean> YES = CompletableFuture.completedFuture(true);

    private final Consents consents;
    private final CurrentProject current;
    private final Executor background;

    /** What was said in the open project since it was opened. */
    private final Set<Allowed> said = new HashSet<>();

    private @Nullable OpenProject saidIn;
    private Subscription following = () -> {};

    private record Allowed(String plugin, String tool) {}

    /** @param background works off one after the other what waits for the disk */
    public AllowedTools(Consents consents, CurrentProject current, Executor background) {
        this.consents = consents;
        this.current = current;
        this.background = background;
    }

    /**
     * Finds out whether a tool may run; at once if it was said since the project was opened.
     *
     * @param plugin whose tool it is; empty if nobody knows
     */
    CompletableFuture<Boolean> may(String plugin, String tool) {
        OpenProject open = look();
        Path file = open == null ? null : open.file();
        if (said.contains(new Allowed(plugin, tool))) {
            return YES;
        }
        if (file == null || plugin.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return CompletableFuture.supplyAsync(() -> consents.has(file, plugin, tool), background);
    }

    /** The user lets a tool run in a project from now on, if that is still the one that is open. */
    void allow(@Nullable OpenProject in, String plugin, String tool) {
        if (in != null && Objects.equals(look(), in)) {
            Allowed allowed = new Allowed(plugin, tool);
            said.add(allowed);
            keep(in.file(), allowed);
        }
    }

    /** The user wants to be asked again in the open project. */
    public void askAgain() {
        OpenProject open = look();
        Path file = open == null ? null : open.file();
        said.clear();
        if (file != null) {
            background.execute(() -> consents.takeBack(file));
        }
    }

    private @Nullable OpenProject look() {
        OpenProject open = current.get();
        if (!Objects.equals(open, saidIn)) {
            said.clear();
            following.close();
            saidIn = open;
            following = open == null
                    ? () -> {}
                    : open.listenToFile(() -> said.forEach(allowed -> keep(open.file(), allowed)));
        }
        return open;
    }

    private void keep(@Nullable Path file, Allowed allowed) {
        if (file != null && !allowed.plugin.isEmpty()) {
            background.execute(() -> consents.give(file, allowed.plugin, allowed.tool));
        }
    }
}
