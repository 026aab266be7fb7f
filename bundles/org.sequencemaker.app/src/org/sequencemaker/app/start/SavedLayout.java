package org.sequencemaker.app.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.eclipse.core.runtime.URIUtil;
import org.jspecify.annotations.Nullable;

/**
 * The layout that the workbench has saved when the window was closed last. It holds the menus too, so one that another
 * version has saved would hide what is new in this; it is taken away then, and the workbench starts from
 * its model. A file that cannot be read does no harm: the workbench starts from its model as well.
 */
public final class SavedLayout {
    private static final Logger LOG = System.getLogger(SavedLayout.class.getName());
    private static final String FOLDER = ".metadata/.plugins/org.eclipse.e4.workbench";

    private final Path folder;
    private boolean isUnwanted;

    /** @param instanceArea where the workbench keeps its state */
    public SavedLayout(Path instanceArea) {
        this.folder = instanceArea.resolve(FOLDER);
    }

    /** Returns the layout of an instance area, or null if there is none. */
    public static @Nullable SavedLayout in(@Nullable URL instanceArea) {
        try {
            // The platform does not escape what it makes an address of, such as a blank.
            return instanceArea == null ? null : new SavedLayout(Path.of(URIUtil.toURI(instanceArea)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "no layout is kept in " + instanceArea, e);
            return null;
        }
    }

    /**
     * Takes the layout away if it was not saved by just this program. To be called before the workbench reads it.
     *
     * @param models what the window is made of
     */
    public void keepOnlyIfMadeFrom(List<URL> models) {
        try {
            String fingerprint = fingerprint(models);
            Path known = folder.resolve("made-from");
            if (Files.exists(known) && Files.readString(known).equals(fingerprint)) {
                return;
            }
            Files.deleteIfExists(file());
            Files.createDirectories(folder);
            Files.writeString(known, fingerprint);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the saved window layout could not be checked", e);
        }
    }

    /** Says that the layout is not to be kept when the program ends. */
    public void discard() {
        isUnwanted = true;
    }

    /** Takes the layout away if it is not wanted any more. To be called after the workbench has saved it. */
    public void end() {
        if (isUnwanted) {
            try {
                Files.deleteIfExists(file());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the saved window layout could not be taken away", e);
            }
        }
    }

    private Path file() {
        return folder.resolve("workbench.xmi");
    }

    private static String fingerprint(List<URL> models) throws IOException {
        CRC32 sum = new CRC32();
        for (URL model : models) {
            try (InputStream in = model.openStream()) {
                sum.update(in.readAllBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
