package org.sequencemaker.authoring.check;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.authoring.check.ClassFile.Member;
import org.sequencemaker.authoring.check.ClassFile.MemberUse;

/** Whether what the classes of a plug-in use of this program is there, and is for plug-ins. */
final class LinkCheck {
    private final Program program;
    private final Plugin plugin;
    private final Findings findings;

    LinkCheck(Program program, Plugin plugin, Findings findings) {
        this.program = program;
        this.plugin = plugin;
        this.findings = findings;
    }

    void check() {
        plugin.damaged()
                .forEach((file, why) -> findings.error(file, "the class cannot be read: " + why, "Build it anew"));
        plugin.classes().values().forEach(this::checkClass);
    }

    private void checkClass(ClassFile user) {
        if (user.major() > Program.MAJOR) {
            findings.warning(
                    user.name(),
                    "it is compiled for Java " + (user.major() - 44) + ", and the program promises only Java "
                            + (Program.MAJOR - 44),
                    "Compile it for Java " + (Program.MAJOR - 44)
                            + " (Bundle-RequiredExecutionEnvironment: JavaSE-21)");
        }
        Map<String, Set<String>> foreign = new LinkedHashMap<>();
        for (String type : user.types()) {
            String in = Program.packageOf(type);
            if (plugin.classes().containsKey(type) || !Program.isOurs(type)) {
                continue;
            }
            if (!Program.isApi(in)) {
                foreign.computeIfAbsent(in, key -> new TreeSet<>()).add(type.substring(in.length() + 1));
            } else if (program.find(type) == null) {
                findings.error(user.name(), "this program has no class " + type, "Build it against this version");
            }
        }
        foreign.forEach((in, types) -> findings.error(
                user.name(),
                "it uses " + String.join(", ", types) + " of the package " + in + ", which is not for plug-ins",
                "Use what api.txt names; the program's own packages may change or go with any version"));
        user.uses().forEach(use -> checkUse(user, use));
        checkContracts(user);
    }

    private void checkUse(ClassFile user, MemberUse use) {
        if (!Program.isApi(Program.packageOf(use.owner()))) {
            return;
        }
        ClassFile owner = program.find(use.owner());
        if (owner != null && !hasMember(owner, use)) {
            findings.error(
                    user.name(),
                    "this program has no " + (use.isMethod() ? "method " : "field ") + Descriptors.words(use),
                    "Build it against this version");
        }
    }

    /** Looks in the class and all above it; what cannot be looked into is given the benefit of the doubt. */
    private boolean hasMember(ClassFile owner, MemberUse use) {
        for (ClassFile type : family(owner)) {
            Member found = use.isMethod()
                    ? type.method(use.name(), use.descriptor())
                    : type.field(use.name(), use.descriptor());
            if (found != null) {
                return !Modifier.isPrivate(found.access());
            }
        }
        // Method handles take any arguments.
        return owner.name().startsWith("java.lang.invoke.");
    }

    /** A class that says it is a contract of ours must have all methods of it. */
    private void checkContracts(ClassFile user) {
        if (user.isAbstract() || user.isInterface()) {
            return;
        }
        List<ClassFile> family = family(user);
        for (ClassFile type : family) {
            if (!type.isInterface() || !Program.isApi(Program.packageOf(type.name()))) {
                continue;
            }
            for (Member method : type.methods()) {
                if (Modifier.isAbstract(method.access()) && !isDone(family, method)) {
                    findings.error(
                            user.name(),
                            "it lacks the method "
                                    + Descriptors.words(new MemberUse(type.name(), method.name(), method.descriptor()))
                                    + " of this program's version of its contract",
                            "Write it");
                }
            }
        }
    }

    private static boolean isDone(List<ClassFile> family, Member method) {
        return family.stream()
                .map(type -> type.method(method.name(), method.descriptor()))
                .anyMatch(found -> found != null && !Modifier.isAbstract(found.access()));
    }

    /** Returns a class with all classes and interfaces above it, as far as they can be found. */
    List<ClassFile> family(ClassFile type) {
        List<ClassFile> family = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<ClassFile> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            ClassFile next = open.remove();
            if (!seen.add(next.name())) {
                continue;
            }
            family.add(next);
            List<String> above = new ArrayList<>(next.interfaces());
            above.add(next.isInterface() && next.parent().isEmpty() ? "java.lang.Object" : next.parent());
            for (String name : above) {
                ClassFile found = find(name);
                if (found != null) {
                    open.add(found);
                }
            }
        }
        return family;
    }

    @Nullable
    ClassFile find(String name) {
        ClassFile own = plugin.classes().get(name);
        return own != null || name.isEmpty() ? own : program.find(name);
    }
}
