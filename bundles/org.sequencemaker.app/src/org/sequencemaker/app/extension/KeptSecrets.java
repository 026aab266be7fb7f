package org.sequencemaker.app.extension;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;

/**
 * Secrets of plug-ins in Equinox's secure storage: encrypted in a file of the instance area, with a key in another that
 * only the user may read. That keeps them out of settings that are shown, copied or sent to somebody; whoever can read
 * all of the user's files can read them. A keyring of the system would do more, but there is not one on every system,
 * and it asks at a time of its own. Opened when the first secret is asked for. Safe from any thread.
 */
public final class KeptSecrets implements SettingsStore {
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final SettingsStore environment;
    private final Problems problems;
    private @Nullable ISecurePreferences storage;

    /**
     * @param folder where the two files are
     * @param environment is asked first
     */
    public KeptSecrets(Path folder, SettingsStore environment, Problems problems) {
        this.folder = folder;
        this.environment = environment;
        this.problems = problems;
    }

    @Override
    public @Nullable String read(String plugin, String setting) {
        String given = environment.read(plugin, setting);
        if (given != null) {
            return given;
        }
        try {
            return node(plugin).get(setting, null);
        } catch (IOException | StorageException e) {
            tell(plugin, "The secret \"" + setting + "\" cannot be read (" + e.getMessage() + "); set it again.", e);
            return null;
        }
    }

    @Override
    public synchronized void write(String plugin, String setting, @Nullable String value) {
        try {
            ISecurePreferences node = node(plugin);
            if (value == null) {
                node.remove(setting);
            } else {
                node.put(setting, value, true);
            }
            node.flush();
        } catch (IOException | StorageException e) {
            tell(plugin, "The secret \"" + setting + "\" cannot be kept (" + e.getMessage() + ").", e);
        }
    }

    private synchronized ISecurePreferences node(String plugin) throws IOException {
        ISecurePreferences open = storage;
        if (open == null) {
            open = SecurePreferencesFactory.open(
                    folder.resolve("secrets.txt").toUri().toURL(),
                    Map.of(
                            IProviderHints.PROMPT_USER,
                            false,
                            IProviderHints.DEFAULT_PASSWORD,
                            new PBEKeySpec(key().toCharArray())));
            if (open == null) {
                throw new IOException("this system has no secure storage");
            }
            storage = open;
        }
        return open.node("plug-ins/" + plugin);
    }

    /** Reads the key, or makes one that nobody else may read, not even for a moment. */
    private String key() throws IOException {
        Path file = Files.createDirectories(folder).resolve("secrets.key");
        if (!Files.exists(file) || Files.size(file) == 0) {
            makeKey(file);
        }
        return Files.readString(file).strip();
    }

    private static void makeKey(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Set<PosixFilePermission> ours = PosixFilePermissions.fromString("rw-------");
        Files.deleteIfExists(file); // empty, if the program was killed as it made it
        Files.createFile(
                file,
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ours)} : new FileAttribute<?>[0]);
        Files.writeString(file, HexFormat.of().formatHex(key), StandardOpenOption.WRITE);
    }

    private void tell(String plugin, String message, Exception cause) {
        problems.report(new Problem(Problem.Level.WARNING, plugin, "", message, cause));
    }
}
