package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the E4 models declare: each command can be seen and does something, each class they name is there. */
class CommandsTest {
    private final SourceTree tree = SourceTree.find();

    @Test
    void everyCommandHasALabelAndAHandler() throws Exception {
        Set<String> commands = new TreeSet<>();
        Set<String> handled = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String file : tree.files("bundles/.*\\.e4xmi")) {
            List<Element> elements = elements(file);
            Map<String, String> ids = new HashMap<>();
            elements.forEach(element -> ids.put(element.getAttribute("xmi:id"), element.getAttribute("elementId")));
            for (Element element : elements) {
                if (is(element, "Command", "commands")) {
                    commands.add(element.getAttribute("elementId"));
                    if (element.getAttribute("commandName").isBlank()) {
                        wrong.add(file + ": " + element.getAttribute("elementId") + " has no label");
                    }
                } else if (is(element, "Handler", "handlers")) {
                    String id = ids.get(element.getAttribute("command"));
                    handled.add(id == null ? "" : id);
                }
            }
        }
        commands.stream()
                .filter(id -> id.startsWith("org.sequencemaker.") && !handled.contains(id))
                .forEach(id -> wrong.add(id + " has no handler"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void noKeyCallsTwoCommands() throws Exception {
        Map<String, Set<String>> byKey = new TreeMap<>();
        for (String file : tree.files("bundles/.*\\.e4xmi")) {
            for (Element element : elements(file)) {
                String key = element.getAttribute("keySequence");
                if (!key.isEmpty()) {
                    byKey.computeIfAbsent(key, none -> new TreeSet<>()).add(element.getAttribute("command"));
                }
            }
        }
        byKey.values().removeIf(commands -> commands.size() == 1);
        assertEquals(Map.of(), byKey);
    }

    @Test
    void everyClassAModelNamesExists() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String file : tree.files("bundles/.*\\.e4xmi")) {
            for (Element element : elements(file)) {
                String uri = element.getAttribute("contributionURI");
                if (!uri.startsWith("bundleclass://org.sequencemaker.")) {
                    continue;
                }
                String[] parts = uri.substring("bundleclass://".length()).split("/");
                String source = "bundles/" + parts[0] + "/src/"
                        + parts[1].replaceAll("\\$.*", "").replace('.', '/') + ".java";
                if (!tree.has(source)) {
                    wrong.add(file + ": " + uri);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** True for a model element of the type, whether it is the usual child or the content of a fragment. */
    private static boolean is(Element element, String type, String child) {
        String declared = element.getAttribute("xsi:type");
        boolean imported = element.getTagName().equals("imports");
        return !imported
                && (declared.isEmpty() ? element.getTagName().equals(child) : declared.equals("commands:" + type));
    }

    private List<Element> elements(String file) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(tree.bytes(file)))
                .getElementsByTagName("*");
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add((Element) nodes.item(i));
        }
        return result;
    }
}
