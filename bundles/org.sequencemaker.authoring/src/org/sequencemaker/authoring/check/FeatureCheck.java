package org.sequencemaker.authoring.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.authoring.check.XmlElement.BadXml;

/** What a {@code feature.xml} tells people before they install it. */
final class FeatureCheck {
    private FeatureCheck() {}

    /** Returns the root of a feature, or null if the files are none or it cannot be read. */
    static @Nullable XmlElement root(Map<String, byte[]> files) {
        byte[] bytes = files.get("feature.xml");
        try {
            return bytes == null ? null : XmlElement.parse(bytes);
        } catch (BadXml e) {
            // Told by the check of the feature itself.
            return null;
        }
    }

    static boolean hasLicence(@Nullable XmlElement feature) {
        XmlElement licence = feature == null ? null : feature.find("license");
        return licence != null && !licence.text().toString().isBlank();
    }

    static List<Finding> check(Map<String, byte[]> files) {
        try {
            XmlElement feature = XmlElement.parse(files.getOrDefault("feature.xml", new byte[0]));
            Findings findings = new Findings(feature.get("id"));
            XmlElement description = feature.find("description");
            if (!hasLicence(feature)) {
                findings.warning(
                        "feature.xml:" + feature.line(), "it has no licence", "Add a <license> with the text of one");
            }
            if (description == null || description.text().toString().isBlank()) {
                findings.warning(
                        "feature.xml:" + feature.line(), "it does not say what it is for", "Add a <description>");
            }
            if (feature.get("label").isBlank()) {
                findings.warning("feature.xml:" + feature.line(), "it has no name for people", "Add a label");
            }
            return findings.all();
        } catch (BadXml e) {
            Findings findings = new Findings("feature");
            findings.error("feature.xml:" + e.line(), "it is no XML that can be read: " + e.getMessage(), "Mend it");
            return findings.all();
        }
    }
}
