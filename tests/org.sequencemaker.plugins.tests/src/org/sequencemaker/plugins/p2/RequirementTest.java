package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        osgi.bundle; com.example.a 0.0.0 | com.example.a
        osgi.bundle; com.example.a 1.0.0 | com.example.a in version 1.0.0 or newer
        osgi.bundle; com.example.a [1.0.0,2.0.0) | com.example.a in version 1.0.0 up to, but not including, 2.0.0
        osgi.bundle; com.example.a [1.0.0.v2026,1.0.0.v2026] | com.example.a in exactly version 1.0.0
        java.package; org.json [1.0.0,1.5.0] | the package org.json in version 1.0.0 to 1.5.0
        org.eclipse.equinox.p2.iu; com.example.feature.feature.group [1.0.0,1.0.0] | com.example.feature in exactly version 1.0.0
        something else entirely | something else entirely
        """)
    void requirementsAreReadAsWords(String text, String words) {
        assertEquals(words, Requirement.words(text));
    }
}
