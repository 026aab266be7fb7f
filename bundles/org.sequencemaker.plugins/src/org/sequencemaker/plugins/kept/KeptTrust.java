package org.sequencemaker.plugins.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whom the user trusts for good: keys by fingerprint, and sites whose unsigned plug-ins were accepted. */
public final class KeptTrust {
    private final LineFile file;

    /**
     * @param folder of all that is known of plug-ins
     */
    public KeptTrust(Path folder) {
        file = new LineFile(
                folder.resolve("trusted.list"), "What is trusted: key, fingerprint, name; or unsigned, site");
    }

    public boolean trustsKey(String fingerprint) {
        return has("key", fingerprint);
    }

    public boolean trustsUnsignedOf(String site) {
        return has("unsigned", site);
    }

    public void trustKey(String fingerprint, String name) {
        add(List.of("key", fingerprint, name));
    }

    public void trustUnsignedOf(String site) {
        add(List.of("unsigned", site));
    }

    private boolean has(String what, String whom) {
        return file.read().stream()
                .anyMatch(fields -> fields.size() >= 2
                        && fields.get(0).equals(what)
                        && fields.get(1).equals(whom));
    }

    private void add(List<String> fields) {
        if (!has(fields.get(0), fields.get(1))) {
            List<List<String>> lines = new ArrayList<>(file.read());
            lines.add(fields);
            file.write(lines);
        }
    }
}
