package org.sequencemaker.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.sequencemaker.editing.Subscription;

/**
 * Installs, updates and removes plug-ins in the running program. All verbs block, some on the network: never
 * call them on the display thread. They run one after another; a second one waits for the first. None throws
 * for what can go wrong in the world: that is in the {@link Outcome} and in {@link Catalogue#problems}.
 */
public interface Provisioning {
    /** Returns what the user has installed, by name; needs no network. Without the parts of the program itself. */
    List<PluginDetails> installed();

    /**
     * Returns what sites offer, newest versions only, with what is installed marked as such. A site that does
     * not answer is named in the problems, and the others are shown all the same.
     *
     * @param sites where to look; {@link #sites} has those the user keeps
     */
    Catalogue browse(Collection<URI> sites, Progress progress);

    /** Returns newer versions of what is installed, from the sites it came from and those that are switched on. */
    Catalogue updates(Progress progress);

    /**
     * Finds out what only the plug-in's own files tell: its capabilities and who has signed it. Fetches those
     * files from the site, to a temporary folder; installs nothing.
     */
    Described describe(PluginDetails plugin, Progress progress);

    /** Installs plug-ins that {@link #browse} has found, all or none. */
    Outcome install(Collection<PluginDetails> plugins, Trust trust, Progress progress);

    /** Puts newer versions, as {@link #updates} has found them, into the place of those installed, all or none. */
    Outcome update(Collection<PluginDetails> newer, Trust trust, Progress progress);

    /** Uninstalls plug-ins by their ids, all or none. */
    Outcome uninstall(Collection<String> ids, Progress progress);

    /** Enables plug-ins or disables them without uninstalling; at once, and kept over restarts. */
    Outcome enable(Collection<String> ids, boolean enabled);

    /** Returns the states to go back to, newest first: only those that this program recorded itself. */
    List<EarlierState> states();

    /** Goes back to an earlier state; the way there is recorded too, so that one can come back. */
    Outcome revert(EarlierState state, Trust trust, Progress progress);

    /**
     * Returns what the user had installed and this program lacks, as after an upgrade of the program. Reads one
     * small file; may be asked at start.
     */
    List<MissingPlugin> missing();

    /** Installs what is {@link #missing} again, as far as it still fits; names what does not. */
    Outcome bringBack(Trust trust, Progress progress);

    /** Forgets what is missing: the user does without. */
    void forgetMissing(Collection<String> ids);

    /** The sites that the user keeps. */
    Sites sites();

    /**
     * Returns the address of a zipped site on the disk, to browse and install from.
     *
     * @throws NotASite if the file is no zip, or no site is in it
     */
    URI siteOf(Path zip) throws NotASite;

    /** Calls a listener after whatever is installed, enabled or kept as a site has changed, on the thread of the change. */
    Subscription listen(Runnable listener);
}
