package org.sequencemaker.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequencemaker.authoring.check.XmlElement.BadXml;

/** Whether the classes that a plug-in's fragment of the window's model names are there. */
final class ModelFragmentCheck {
    private static final Pattern CODE = Pattern.compile("bundleclass://([^/]+)/([A-Za-z0-9_.$]+)");

    private ModelFragmentCheck() {}

    static void check(Plugin plugin, Findings findings) {
        String file = plugin.header("Model-Fragment").split(";")[0].strip();
        if (file.isEmpty()) {
            return;
        }
        byte[] bytes = plugin.files().get(file);
        if (bytes == null) {
            findings.error(
                    "META-INF/MANIFEST.MF",
                    "it names the Model-Fragment " + file + ", which is not in the plug-in",
                    "Name it in bin.includes of build.properties");
            return;
        }
        try {
            check(plugin, file, XmlElement.parse(bytes), findings);
        } catch (BadXml e) {
            findings.error(file + ":" + e.line(), "it is no XML that can be read: " + e.getMessage(), "Mend it");
        }
    }

    private static void check(Plugin plugin, String file, XmlElement element, Findings findings) {
        for (String value : element.attributes().values()) {
            Matcher code = CODE.matcher(value);
            if (code.matches()
                    && plugin.id().equals(code.group(1))
                    && !plugin.classes().containsKey(String.valueOf(code.group(2)))) {
                findings.error(
                        file + ":" + element.line(),
                        "the class " + code.group(2) + " is not in the plug-in",
                        "Mend the name, or build it anew");
            }
        }
        element.children().forEach(child -> check(plugin, file, child, findings));
    }
}
