package org.sequencemaker.plugin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Where a plug-in's files lie, as a class of it tells: in its jar, its bundle, or its folder of classes.
 *
 * @param root address of the folder or jar that the class was loaded from, with a slash at its end
 * @param inPlugin the class
 */
record PluginFiles(String root, Class<?> inPlugin) {
    static PluginFiles of(Class<?> inPlugin) {
        String file = inPlugin.getName().replace('.', '/') + ".class";
        URL address = inPlugin.getResource("/" + file);
        if (address == null || !address.toString().endsWith(file)) {
            throw new IllegalArgumentException("it cannot be told where " + inPlugin.getName() + " was loaded from");
        }
        String text = address.toString();
        return new PluginFiles(text.substring(0, text.length() - file.length()), inPlugin);
    }

    /** Returns whether a class comes from the plug-in itself, and not from what it uses. */
    boolean holds(String className) {
        URL address = inPlugin.getResource("/" + className.replace('.', '/') + ".class");
        return address != null && address.toString().startsWith(root);
    }

    String pluginXml() {
        return new String(bytes("plugin.xml"), StandardCharsets.UTF_8);
    }

    /** Returns the plug-in's symbolic name. */
    String symbolicName() {
        try (InputStream in = open("META-INF/MANIFEST.MF")) {
            String name =
                    in == null ? null : new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            if (name != null) {
                return name.split(";")[0].strip();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the manifest in " + root + " cannot be read", e);
        }
        throw new IllegalArgumentException("there is no META-INF/MANIFEST.MF with a Bundle-SymbolicName in " + root
                + "; install by name and plugin.xml instead");
    }

    byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + " in " + root
                        + "; is it in bin.includes of the plug-in's build.properties?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalArgumentException(root + name + " cannot be read", e);
        }
    }

    /** The class's own loader knows it best; it is asked for the address that begins as the class's does. */
    private @Nullable InputStream open(String name) throws IOException {
        URL found = inPlugin.getResource("/" + name);
        if (found != null && found.toString().equals(root + name)) {
            return found.openStream();
        }
        if (root.startsWith("file:") || root.startsWith("jar:")) {
            try {
                return URI.create(root + name).toURL().openStream();
            } catch (IOException e) {
                // Not there, which the caller says better.
                return null;
            }
        }
        return found == null ? null : found.openStream();
    }
}
