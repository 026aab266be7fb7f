package org.sequencemaker.plugins.p2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what a plug-in declares in its files, without running any of it. */
final class JarFacts {
    private static final int MAX_XML = 4 << 20;

    private JarFacts() {}

    /**
     * Returns the capabilities that a bundle's {@code plugin.xml} declares.
     *
     * @throws IOException if the file cannot be read, or its {@code plugin.xml} makes no sense
     */
    static List<CapabilitySpec> capabilities(Path jar) throws IOException {
        List<CapabilitySpec> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("plugin.xml");
            if (entry == null) {
                return found;
            }
            NodeList extensions;
            try (InputStream input = file.getInputStream(entry)) {
                byte[] bytes = input.readNBytes(MAX_XML + 1);
                if (bytes.length > MAX_XML) {
                    throw new IOException(jar.getFileName() + ": its plugin.xml is too big");
                }
                extensions = parser().parse(new ByteArrayInputStream(bytes)).getElementsByTagName("extension");
            } catch (SAXException | ParserConfigurationException e) {
                throw new IOException(jar.getFileName() + ": its plugin.xml cannot be read: " + e.getMessage(), e);
            }
            for (int i = 0; i < extensions.getLength(); i++) {
                Element extension = (Element) extensions.item(i);
                if (extension.getAttribute("point").equals("org.sequencemaker.capabilities")) {
                    addCapabilities(extension.getElementsByTagName("capability"), found);
                }
            }
        }
        return found;
    }

    private static void addCapabilities(NodeList elements, List<CapabilitySpec> found) {
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            Capability capability = Capability.find(element.getAttribute("id"));
            if (capability != null) {
                List<String> hosts = Arrays.stream(element.getAttribute("hosts").split("[\\s,]+"))
                        .filter(host -> !host.isEmpty())
                        .toList();
                found.add(new CapabilitySpec(capability, hosts, element.getAttribute("reason")));
            }
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }
}
