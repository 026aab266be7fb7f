package org.sequencemaker.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyMessageHasATextAndEveryTextIsUsed() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            properties.load(in);
        }
        Set<String> names = new TreeSet<>();
        for (Messages message : Messages.values()) {
            names.add(message.name());
        }
        assertEquals(names, new TreeSet<>(properties.stringPropertyNames()));
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (Messages message : Messages.values()) {
            String text = message.text(1, "two", "three");
            assertFalse(text.contains("{"), message + ": " + text);
        }
    }

    @Test
    void numbersOfFilesReadAsPeopleSayThem() {
        assertEquals("1 file exported to x", Messages.EXPORT_DONE.text(1, "x"));
        assertEquals("3 files exported to x", Messages.EXPORT_DONE.text(3, "x"));
    }
}
