package org.sequencemaker.extension.reference;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequencemaker.extension.Host;
import org.sequencemaker.plugin.testkit.PluginXml;

/** The public surface for plug-ins as text: every public type with its public and protected members. */
final class Surface {
    private static final String ROOT = "org.sequencemaker.extension";

    private Surface() {}

    /** Returns the surface, a line for each type and each member, sorted by type. */
    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : types()) {
            try {
                add(lines, Class.forName(name, false, Host.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return lines;
    }

    /** Writes what a file of the sources should be, and returns where. */
    static Path made(String name, String content) throws IOException {
        Path folder = Files.createDirectories(
                PluginXml.source("tests/org.sequencemaker.extension.tests").resolve("target"));
        return Files.writeString(folder.resolve(name), content);
    }

    /** The packages of the program's side are no business of plug-ins. */
    private static List<String> types() throws IOException {
        Path source = PluginXml.source("bundles/org.sequencemaker.extension/src");
        try (Stream<Path> files = Files.walk(source)) {
            return files.map(file -> source.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.substring(0, file.length() - 5).replace('/', '.'))
                    .filter(name -> !name.matches(ROOT + "\\.(registry|guard|host|store)\\..*"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(List<String> lines, Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) && !type.isMemberClass()) {
            return;
        }
        lines.add(kind(type) + " " + type.getName() + parents(type));
        TreeSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (open(field.getModifiers())) {
                members.add("field " + modifiers(field.getModifiers()) + name(field.getGenericType()) + " "
                        + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (open(constructor.getModifiers())) {
                members.add("new (" + parameters(constructor.getParameters()) + ")"
                        + thrown(constructor.getGenericExceptionTypes()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (open(method.getModifiers()) && !method.isSynthetic() && !inherited(method)) {
                members.add("method " + modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                        + variables(method) + name(method.getGenericReturnType()) + " " + method.getName() + "("
                        + parameters(method.getParameters()) + ")" + thrown(method.getGenericExceptionTypes()));
            }
        }
        members.forEach(member -> lines.add("  " + member));
        Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> open(nested.getModifiers()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(nested -> add(lines, nested));
    }

    private static boolean open(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean inherited(Method method) {
        return method.getName().equals("toString")
                || method.getName().equals("hashCode")
                || method.getName().equals("equals");
    }

    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return (type.isSealed() ? "sealed " : "") + kind;
    }

    private static String parents(Class<?> type) {
        List<String> parents = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        if (above != null && !type.isRecord() && !type.isEnum() && above != Object.class) {
            parents.add(above.getName());
        }
        Arrays.stream(type.getGenericInterfaces()).map(Surface::name).sorted().forEach(parents::add);
        return parents.isEmpty() ? "" : " : " + String.join(", ", parents);
    }

    private static String modifiers(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "") + (Modifier.isStatic(modifiers) ? "static " : "");
    }

    private static String variables(GenericDeclaration method) {
        return method.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(method.getTypeParameters())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String parameters(Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> name(parameter.getParameterizedType()))
                .collect(Collectors.joining(", "));
    }

    private static String thrown(Type[] types) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(Surface::name).collect(Collectors.joining(", ", " throws ", ""));
    }

    private static String name(Type type) {
        return type.getTypeName().replace("java.lang.", "");
    }
}
