package org.sequencemaker.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.sequencemaker.app.appearance.Appearance;
import org.sequencemaker.app.appearance.StyleSwitch;
import org.sequencemaker.app.export.Exporting;
import org.sequencemaker.app.extension.KeptSecrets;
import org.sequencemaker.app.extension.ShowDoors;
import org.sequencemaker.app.extension.StatusOfPlugins;
import org.sequencemaker.app.plugin.PluginBlame;
import org.sequencemaker.app.plugin.PluginBundles;
import org.sequencemaker.app.plugin.ProjectViews;
import org.sequencemaker.app.preference.Preferences;
import org.sequencemaker.app.project.KnownFormats;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.app.project.RecentFiles;
import org.sequencemaker.app.project.Saving;
import org.sequencemaker.app.recovery.Keeping;
import org.sequencemaker.app.recovery.Recovery;
import org.sequencemaker.app.start.PaintFirst;
import org.sequencemaker.app.start.PluginStart;
import org.sequencemaker.app.start.PreferenceMemory;
import org.sequencemaker.app.start.StartProject;
import org.sequencemaker.app.version.JoinedMarks;
import org.sequencemaker.app.version.SavedVersions;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.price.PriceFile;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.guard.ClassOwners;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.Hosts;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.store.EnvironmentSecrets;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.extension.window.ProjectDoor;
import org.sequencemaker.history.recovery.RecoveryFolder;
import org.sequencemaker.history.version.VersionFolders;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.p2.RunningProgram;
import org.sequencemaker.ui.access.Announcer;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.NativeFileDialogs;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.plugins.desk.Surroundings;
import org.sequencemaker.ui.plugins.problem.ProblemList;
import org.sequencemaker.ui.plugins.question.AskingDialogs;
import org.sequencemaker.ui.plugins.question.Questions;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.history.StepMarks;
import org.sequencemaker.ui.timeline.lyrics.LyricsDesk;
import org.sequencemaker.ui.timeline.song.Calibration;
import org.sequencemaker.ui.timeline.song.ShownSurface;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongSettings;
import org.sequencemaker.ui.typing.TypedText;
import org.sequencemaker.ui.work.AfterFirstPicture;
import org.sequencemaker.ui.work.Background;
import org.sequencemaker.ui.work.OnDisplay;
import org.sequencemaker.ui.work.WhenAsked;

/**
 * Makes every service of the window and puts it into the context of the application, from where parts
 * and handlers get it. The answer to "where does this come from?".
 */
final class Wiring {
    private Wiring() {}

    static void wire(IEclipseContext context, Display display) {
        Supplier<Shell> shell = () -> shell(context, display);
        PreferenceMemory memory = new PreferenceMemory();
        Executor onDisplay = new OnDisplay(display);
        Theme theme = new Theme(display);
        StatusLine status = new StatusLine();
        Background background = new Background(onDisplay);
        CurrentProject current = new CurrentProject();
        Problems problems = new Problems(shell, status);
        RecentFiles recent = new RecentFiles(memory);
        ProblemList list = new ProblemList(onDisplay, InstantSource.system());
        Extensions extensions = extensions(context, display, new StatusOfPlugins(onDisplay, status, list));
        KnownFormats formats = new KnownFormats(extensions);
        // Asked for at each use, so that tests can put in one that needs no window.
        Supplier<FileDialogs> dialogs = () -> context.get(FileDialogs.class);
        VersionKeeper keeper = versions(onDisplay, status);
        SavedVersions versions = new SavedVersions(keeper, current, onDisplay);
        Saving saving = new Saving(dialogs, recent, background, status, problems, versions::saved);
        Opening opening = new Opening(current, formats, recent, background, status, problems);

        context.set(Memory.class, memory);
        context.set(PreferenceMemory.class, memory);
        context.set(Theme.class, theme);
        context.set(StatusLine.class, status);
        context.set(Background.class, background);
        context.set(CurrentProject.class, current);
        context.set(ProposedChange.class, new ProposedChange());
        context.set(Brush.class, new Brush());
        context.set(Announcer.class, new Announcer(display));
        context.set(TypedText.class, new TypedText(display));
        context.set(Clipboard.class, new Clipboard());
        context.set(Problems.class, problems);
        context.set(RecentFiles.class, recent);
        context.set(KnownFormats.class, formats);
        context.set(FileDialogs.class, new NativeFileDialogs(shell));
        context.set(Saving.class, saving);
        context.set(VersionKeeper.class, keeper);
        context.set(Opening.class, opening);
        Leaving leaving = new Leaving(current, saving, shell);
        context.set(Leaving.class, leaving);
        PaintFirst paintFirst = new PaintFirst(display, current);
        context.set(AfterFirstPicture.class, what -> paintFirst.after(0, what));
        recovery(context, current, onDisplay, display, shell);
        context.set(StepMarks.class, new JoinedMarks(List.of(context.get(Keeping.class), versions)));
        context.set(ProblemList.class, list);
        context.set(Questions.class, new AskingDialogs(shell));
        Runnable restart =
                () -> leaving.then(() -> context.get(IWorkbench.class).restart());
        context.set(Surroundings.class, new Surroundings(onDisplay, background, status, restart));
        inTheWindow(context, current, extensions);
        context.set(Exporting.class, new Exporting(dialogs, shell, formats, background, status, problems));
        Appearance appearance = new Appearance(display, memory, theme, new StyleSwitch(context));
        context.set(Appearance.class, appearance);
        context.set(ShownSurface.class, new ShownSurface());
        SongSettings settings = song(context, current, display, extensions, paintFirst);
        context.set(
                Preferences.class,
                new Preferences(shell, appearance, extensions, theme, background, problems, settings::changed));
        Aftercare care = aftercare(extensions);
        // Made when first asked for: most starts have nothing to do with it.
        context.set(Provisioning.class.getName(), new WhenAsked(() -> RunningProgram.provisioning(care)));
        context.set(PluginStart.class, new PluginStart(() -> context.get(Provisioning.class), background, status));
        context.set(StartProject.class, start(context, opening, recent, formats, background, problems));
    }

    /** Nothing of it is read or loaded before something is saved. */
    private static VersionKeeper versions(Executor onDisplay, StatusLine status) {
        return new VersionKeeper(
                VersionFolders.in(PluginArea.usualInstanceArea()),
                problem -> onDisplay.execute(
                        () -> status.showError(Messages.VERSION_NOT_KEPT.text(String.valueOf(problem.getMessage())))));
    }

    private static void recovery(
            IEclipseContext context,
            CurrentProject current,
            Executor onDisplay,
            Display display,
            Supplier<Shell> shell) {
        RecoveryFolder folder =
                new RecoveryFolder(PluginArea.usualInstanceArea().resolve("recovery"));
        Keeping keeping = new Keeping(folder, current, onDisplay, context.get(StatusLine.class));
        keeping.watch(display);
        context.set(Keeping.class, keeping);
        Recovery recovery = new Recovery(
                folder,
                keeping,
                current,
                context.get(Leaving.class),
                context.get(Background.class),
                context.get(Problems.class),
                context.get(StatusLine.class),
                context.get(Theme.class),
                shell);
        recovery.begin();
    }

    /** All that plug-ins bring, and what is kept of them; nothing of it is read before it is asked for. */
    private static Extensions extensions(IEclipseContext context, Display display, StatusOfPlugins problems) {
        PluginArea area = new PluginArea(
                PluginArea.usualInstanceArea(),
                task -> Thread.ofVirtual().name("plug-in settings").start(task),
                problems);
        Standing standing = new Standing(area.standing());
        Thread displayThread = display.getThread();
        Guard guard = new Guard(standing, problems, () -> Thread.currentThread() == displayThread, Duration.ofDays(1));
        SettingsStore secrets =
                new KeptSecrets(area.folder(), new EnvironmentSecrets(System.getenv(), problems), problems);
        ShowDoors show = new ShowDoors(display, () -> context.get(SongSession.class));
        Doors doors = Doors.plain(area.folders(), area.settings(), secrets)
                .withSong(show::song)
                .withPlayback(show);
        Extensions extensions = new Extensions(RegistryFactory.getRegistry(), standing, problems, guard, doors);
        context.set(PlaybackDoor.class, show);
        context.set(
                Endpoints.class.getName(),
                new WhenAsked(
                        () -> new Endpoints(extensions, area.settings(), secrets, System.getenv(), PriceFile.usual())));
        context.set(org.sequencemaker.extension.registry.Problems.class, problems);
        context.set(PluginArea.class, area);
        context.set(Standing.class, standing);
        context.set(Guard.class, guard);
        context.set(Extensions.class, extensions);
        context.set(Hosts.class, extensions.hosts());
        return extensions;
    }

    /** Who was uninstalled has nothing more to answer for: neither in what is kept nor in the counts of this start. */
    private static Aftercare aftercare(Extensions extensions) {
        Aftercare ofStanding = Aftercare.of(extensions.standing());
        return new Aftercare() {
            @Override
            public void uninstalled(String bundle) {
                ofStanding.uninstalled(bundle);
                extensions.guard().forget(bundle);
            }

            @Override
            public void updated(String bundle) {
                ofStanding.updated(bundle);
                extensions.guard().forget(bundle);
            }
        };
    }

    /** What plug-ins meet that contribute to the window. */
    private static void inTheWindow(IEclipseContext context, CurrentProject current, Extensions extensions) {
        org.sequencemaker.extension.registry.Problems problems =
                context.get(org.sequencemaker.extension.registry.Problems.class);
        PluginBundles plugins =
                new PluginBundles(FrameworkUtil.getBundle(Wiring.class).getBundleContext());
        ClassOwners owners = extensions.guard().owners().or(plugins);
        ProjectViews views = new ProjectViews(current, extensions.capabilities(), problems, PluginBundles::ownerOf);
        context.set(PluginBundles.class, plugins);
        context.set(ClassOwners.class, owners);
        context.set(PluginBlame.class, new PluginBlame(owners, problems));
        context.set(ProjectViews.class, views);
        context.set(ProjectDoor.class, views);
    }

    /** Nothing of it touches the disk, a device or the worker before there is a song or something is played. */
    private static SongSettings song(
            IEclipseContext context,
            CurrentProject current,
            Display display,
            Extensions extensions,
            PaintFirst paintFirst) {
        Background background = context.get(Background.class);
        StatusLine status = context.get(StatusLine.class);
        SongSettings settings = new SongSettings(() -> extensions.hosts().settings("org.sequencemaker.ui.timeline"));
        SongSession session =
                new SongSession(current, new OnDisplay(display), paintFirst, status, background, settings);
        display.disposeExec(session::close);
        context.set(SongSettings.class, settings);
        context.set(SongSession.class, session);
        context.set(Calibration.class, new Calibration(session, settings, background, status));
        context.set(LyricsDesk.class, new LyricsDesk(current, session, settings, background, status));
        return settings;
    }

    private static StartProject start(
            IEclipseContext context,
            Opening opening,
            RecentFiles recent,
            KnownFormats formats,
            Background background,
            Problems problems) {
        Map<?, ?> all = context.get(IApplicationContext.class).getArguments();
        Object given = all.get(IApplicationContext.APPLICATION_ARGS);
        List<String> arguments = given instanceof String[] texts ? List.of(texts) : List.of();
        return new StartProject(arguments, opening, recent, formats, background, problems);
    }

    /** The window that a dialog is to stand before; at the very start there may be none yet. */
    private static Shell shell(IEclipseContext context, Display display) {
        Shell active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        MApplication application = context.get(MApplication.class);
        boolean hasWindow = application != null && !application.getChildren().isEmpty();
        return hasWindow && application.getChildren().getFirst().getWidget() instanceof Shell main
                ? main
                : new Shell(display);
    }
}
