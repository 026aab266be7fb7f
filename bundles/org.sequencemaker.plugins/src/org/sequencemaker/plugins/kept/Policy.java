package org.sequencemaker.plugins.kept;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What whoever hands out the program has laid down about plug-ins, in the file {@value #FILE} beside the launcher.
 *
 * @param sites addresses with names: the sites that every user finds in the list
 * @param unsigned what becomes of plug-ins that nobody has signed
 * @param keys fingerprints of the keys that are trusted without a question, in capitals
 * @param http which sites may be reached without encryption
 */
public record Policy(Map<URI, String> sites, Unsigned unsigned, Set<String> keys, Http http) {
    public static final String FILE = "plugin-policy.properties";
    public static final Policy USUAL = new Policy(Map.of(), Unsigned.ASK, Set.of(), Http.LOOPBACK);

    private static final Logger LOG = System.getLogger(Policy.class.getName());

    /** What becomes of plug-ins that nobody has signed. */
    public enum Unsigned {
        ASK,
        REFUSE,
        ALLOW
    }

    /** Which sites may be reached by plain http. */
    public enum Http {
        NEVER,
        /** Those on this machine itself. */
        LOOPBACK,
        ALWAYS
    }

    public Policy {
        sites = new LinkedHashMap<>(sites);
        keys = Set.copyOf(keys);
    }

    /**
     * Reads the policy of an installation.
     *
     * @param folder where the launcher is; null if the program was not started from an installation
     */
    public static Policy of(@Nullable Path folder) {
        Path file = folder == null ? null : folder.resolve(FILE);
        if (file == null || !Files.isRegularFile(file)) {
            return USUAL;
        }
        Properties properties = new Properties();
        try (InputStream input = Files.newInputStream(file)) {
            properties.load(input);
        } catch (IOException | IllegalArgumentException e) {
            // Better to refuse too much than to trust more than was laid down.
            LOG.log(Level.ERROR, file + " cannot be read; unsigned plug-ins are refused", e);
            return new Policy(Map.of(), Unsigned.REFUSE, Set.of(), Http.NEVER);
        }
        return of(properties, file.toString());
    }

    static Policy of(Properties properties, String file) {
        Map<URI, String> sites = new LinkedHashMap<>();
        for (String line : properties.getProperty("sites", "").split(",")) {
            String[] parts = line.strip().split("\\s+", 2);
            if (!parts[0].isEmpty()) {
                try {
                    sites.put(new URI(parts[0]), parts.length > 1 ? parts[1] : parts[0]);
                } catch (URISyntaxException e) {
                    LOG.log(Level.WARNING, file + ": \"" + parts[0] + "\" is no address of a site");
                }
            }
        }
        Set<String> keys = new TreeSet<>();
        for (String key : properties.getProperty("keys", "").split(",")) {
            String digits = key.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
            if (!digits.isEmpty()) {
                keys.add(digits);
            }
        }
        Unsigned unsigned = choice(properties, "unsigned", Unsigned.ASK, Unsigned.REFUSE, file);
        return new Policy(sites, unsigned, keys, choice(properties, "http", Http.LOOPBACK, Http.NEVER, file));
    }

    private static <E extends @NonNull Enum<E>> E choice(
            Properties properties, String key, E otherwise, E strictest, String file) {
        String given = properties.getProperty(key);
        if (given == null) {
            return otherwise;
        }
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), given.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "%s: %s cannot be \"%s\"; taken as %s".formatted(file, key, given, strictest));
            return strictest;
        }
    }
}
