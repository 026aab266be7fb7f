package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Calls and habits that we do without. */
class CodeTest {
    /** A habit, where it is allowed (as a pattern on the path), and in which files it is looked for. */
    private record Ban(String what, String pattern, String allowedIn, String where) {}

    private static final String BUNDLES = "bundles/[^/]+/src/.*\\.java";
    private static final String ALL_JAVA = "(bundles|tests)/[^/]+/src/.*\\.java";
    private static final String NOWHERE = "";

    private static final List<Ban> BANS = List.of(
            new Ban("System.out and System.err", "System\\.(out|err)\\b", ".*/(cli|audio/worker)/.*", BUNDLES),
            new Ban("printStackTrace", "\\.print" + "StackTrace\\(", NOWHERE, ALL_JAVA),
            new Ban("a static getInstance or getDefault", "static .*\\bget(Instance|Default)\\(\\)", NOWHERE, BUNDLES),
            new Ban("catch (Throwable", "catch \\((final )?Throw" + "able\\b", NOWHERE, BUNDLES),
            new Ban(
                    "restriction warnings switched off",
                    "@SuppressWarnings\\(.*\"restriction\"",
                    ".*/(app/appearance/StyleSwitch|app/plugin/GuardedContributions|app/plugin/PluginInjector|plugins/p2/Live)\\.java",
                    BUNDLES),
            new Ban(
                    "our own formats and effects past the door of plug-ins",
                    "org\\.sequencemaker\\.(builtin\\.(effect|format|chat)\\.|builtin\\.audio\\.\\w*Analyzers?\\b"
                            + "|codec\\.(Formats\\b|(\\w+\\.)*\\w*(Im|Ex)porter\\b))",
                    "bundles/org\\.sequencemaker\\.(builtin|codec|lyrics)/.*",
                    BUNDLES),
            new Ban("a default locale of its own", "Locale\\.setDefault\\(", ".*/model/text/Digits\\.java", BUNDLES),
            new Ban("ending the process", "System\\.exit\\(", ".*/Main\\.java", BUNDLES),
            new Ban("a note to finish later", "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b", NOWHERE, ALL_JAVA),
            new Ban("a disabled test", "@Disab" + "led\\b", NOWHERE, ALL_JAVA),
            new Ban("NON-NLS marks", "\\$NON-N" + "LS", NOWHERE, ALL_JAVA),
            new Ban("an author tag", "\\* @auth" + "or\\b", NOWHERE, ALL_JAVA));

    private final SourceTree tree = SourceTree.find();

    @Test
    void codeDoesWithoutWhatWeBanned() {
        List<String> found = new ArrayList<>();
        for (Ban ban : BANS) {
            Pattern pattern = Pattern.compile(ban.pattern());
            for (String file : tree.files(ban.where())) {
                if (file.matches(ban.allowedIn()) || file.endsWith("/house/CodeTest.java")) {
                    continue;
                }
                String[] lines = tree.text(file).split("\n");
                for (int i = 0; i < lines.length; i++) {
                    if (pattern.matcher(lines[i]).find()) {
                        found.add(ban.what() + ": " + file + ":" + (i + 1));
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void packagesAreNamedForASubject() {
        List<String> wrong = tree.files(
                BUNDLES.replace(".*\\.java", ".*/(util|utils|common|misc|helper|helpers|manager|impl)/[^/]+\\.java"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void typesHaveNoImplSuffixAndTestsEndInTest() {
        List<String> wrong = new ArrayList<>(tree.files("bundles/[^/]+/src/.*Impl\\.java"));
        for (String file : tree.files("tests/[^/]+tests/src/.*\\.java")) {
            boolean hasTests =
                    tree.text(file).matches("(?s).*\n\\s+@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*");
            if (hasTests && !file.endsWith("Test.java")) {
                wrong.add(file + " has tests but is not named …Test");
            }
        }
        assertEquals(List.of(), wrong);
    }
}
