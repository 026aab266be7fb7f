package org.sequencemaker.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequencemaker.authoring.check.ClassFile.MemberUse;

/** Writes members as people do: {@code Host.log(String)}, not {@code (Ljava/lang/String;)V}. */
final class Descriptors {
    private static final Map<Character, String> PLAIN = Map.of(
            'Z', "boolean", 'B', "byte", 'C', "char", 'S', "short", 'I', "int", 'J', "long", 'F', "float", 'D',
            "double", 'V', "void");

    private Descriptors() {}

    static String words(MemberUse use) {
        String owner = shortName(use.owner());
        if (!use.isMethod()) {
            return owner + "." + use.name();
        }
        int end = use.descriptor().indexOf(')');
        String arguments = String.join(", ", types(use.descriptor().substring(1, Math.max(1, end))));
        return use.name().equals("<init>")
                ? "new " + owner + "(" + arguments + ")"
                : owner + "." + use.name() + "(" + arguments + ") that returns "
                        + String.join("", types(use.descriptor().substring(end + 1)));
    }

    private static List<String> types(String descriptor) {
        List<String> types = new ArrayList<>();
        StringBuilder arrays = new StringBuilder();
        for (int i = 0; i < descriptor.length(); i++) {
            char sign = descriptor.charAt(i);
            if (sign == '[') {
                arrays.append("[]");
                continue;
            }
            String name = PLAIN.getOrDefault(sign, "?");
            if (sign == 'L') {
                int end = descriptor.indexOf(';', i);
                int stop = end < 0 ? descriptor.length() : end;
                name = shortName(descriptor.substring(i + 1, stop).replace('/', '.'));
                i = stop;
            }
            types.add(name + arrays);
            arrays.setLength(0);
        }
        return types;
    }

    private static String shortName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
