package org.sequencemaker.authoring.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of an XML file with the line it ends its tag in.
 *
 * @param instructions processing instructions before the root, as name and data; of the root only
 * @param text what is between the tags
 */
record XmlElement(
        String name,
        int line,
        Map<String, String> attributes,
        List<XmlElement> children,
        List<String> instructions,
        StringBuilder text) {
    private static final int DEEPEST = 200;

    /**
     * Reads a file. Nothing that it names elsewhere is fetched.
     *
     * @throws BadXml if it is no XML, with the line
     */
    static XmlElement parse(byte[] bytes) throws BadXml {
        Handler handler = new Handler();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            parser.parse(new ByteArrayInputStream(bytes), handler);
        } catch (SAXParseException e) {
            throw new BadXml(Math.max(1, e.getLineNumber()), String.valueOf(e.getMessage()), e);
        } catch (SAXException | IOException e) {
            throw new BadXml(1, String.valueOf(e.getMessage()), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        XmlElement root = handler.root;
        if (root == null) {
            throw new BadXml(1, "it is empty", null);
        }
        return root;
    }

    /** Not XML. */
    static final class BadXml extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        BadXml(int line, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** Returns an attribute, or an empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    /** Returns the first element at a path such as {@code annotation/appinfo}, or null. */
    @Nullable
    XmlElement find(String path) {
        XmlElement now = this;
        for (String step : path.split("/")) {
            List<XmlElement> found = now.children(step);
            if (found.isEmpty()) {
                return null;
            }
            now = found.getFirst();
        }
        return now;
    }

    // SAX carries no null annotations.
    @SuppressWarnings("null")
    private static final class Handler extends DefaultHandler {
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private final List<String> instructions = new ArrayList<>();
        private @Nullable Locator locator;
        private @Nullable XmlElement root;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void processingInstruction(String target, String data) {
            instructions.add(target + " " + data);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes given) throws SAXException {
            if (open.size() > DEEPEST) {
                throw new SAXException("its elements are nested deeper than " + DEEPEST);
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(given.getQName(i), given.getValue(i));
            }
            Locator now = locator;
            List<String> before = root == null ? List.copyOf(instructions) : List.of();
            XmlElement element = new XmlElement(
                    name,
                    now == null ? 1 : now.getLineNumber(),
                    attributes,
                    new ArrayList<>(),
                    before,
                    new StringBuilder());
            if (root == null) {
                root = element;
            } else {
                open.getLast().children().add(element);
            }
            open.addLast(element);
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            open.getLast().text().append(signs, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            open.removeLast();
        }
    }
}
