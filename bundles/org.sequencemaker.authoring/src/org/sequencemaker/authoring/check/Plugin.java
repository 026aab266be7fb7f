package org.sequencemaker.authoring.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The files of one plug-in, and what its manifest and its classes say.
 *
 * @param id its symbolic name
 * @param files by path; those that are not read have no bytes
 * @param classes by name
 * @param damaged classes that cannot be read, with the reason, by path
 */
record Plugin(
        String id,
        Attributes manifest,
        Map<String, byte[]> files,
        Map<String, ClassFile> classes,
        Map<String, String> damaged) {
    /** A part of a header such as {@code org.sequencemaker.model;bundle-version="[1.0.0,2.0.0)"}. */
    record Clause(String name, Map<String, String> attributes) {}

    /** Returns the plug-in of these files, or null if they are none: no manifest names it. */
    static @Nullable Plugin of(Map<String, byte[]> files) throws IOException {
        byte[] bytes = files.get("META-INF/MANIFEST.MF");
        if (bytes == null) {
            return null;
        }
        Attributes manifest;
        try {
            manifest = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("its META-INF/MANIFEST.MF cannot be read: " + e.getMessage(), e);
        }
        String name = manifest.getValue("Bundle-SymbolicName");
        if (name == null || name.split(";", -1)[0].isBlank()) {
            return null;
        }
        Map<String, ClassFile> classes = new LinkedHashMap<>();
        Map<String, String> damaged = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = file.getKey();
            if (path.endsWith(".class") && !path.startsWith("META-INF/") && !path.endsWith("module-info.class")) {
                try {
                    ClassFile read = ClassFile.read(file.getValue());
                    classes.put(read.name(), read);
                } catch (IOException e) {
                    damaged.put(path, String.valueOf(e.getMessage()));
                }
            }
        }
        return new Plugin(name.split(";")[0].strip(), manifest, files, classes, damaged);
    }

    /** Returns a header, or an empty text. */
    String header(String name) {
        String value = manifest.getValue(name);
        return value == null ? "" : value.strip();
    }

    /** Returns the parts of a header; commas between quotes part nothing. */
    List<Clause> clauses(String name) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : header(name).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String[] pieces = part.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 1; i < pieces.length; i++) {
                int equals = pieces[i].indexOf('=');
                if (equals > 0) {
                    attributes.put(
                            pieces[i].substring(0, equals).replace(":", "").strip(),
                            pieces[i].substring(equals + 1).replace("\"", "").strip());
                }
            }
            if (!pieces[0].isBlank()) {
                clauses.add(new Clause(pieces[0].strip(), attributes));
            }
        }
        return clauses;
    }
}
