package org.sequencemaker.authoring.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.authoring.check.ClassFile.MemberUse;

/**
 * Which of the program's doors the classes call, against what the plug-in declares. Calls are found by name: one that is
 * never reached counts, and one by reflection does not. So nothing here is an error.
 */
final class CapabilityCheck {
    private static final String API = "org.sequencemaker.extension.";

    /** A call, and the capability that it needs. */
    private record Door(String owner, String method, String capability) {}

    private static final List<Door> DOORS = List.of(
            new Door(API + "Host", "http", "network"),
            new Door(API + "Host", "devices", "devices"),
            new Door(API + "Host", "model", "modelCalls"),
            new Door(API + "Host", "song", "audio"),
            new Door(API + "tool.ToolContext", "project", "readProject"),
            new Door(API + "tool.ToolContext", "selected", "readProject"),
            new Door(API + "tool.ToolContext", "edit", "editProject"),
            new Door(API + "assistant.AssistantContext", "project", "readProject"),
            new Door(API + "assistant.AssistantContext", "selected", "readProject"));

    /** Points whose extensions are only called where the plug-in may do this. */
    private static final Map<String, String> POINTS = Map.of("audioAnalyzers", "audio", "devices", "devices");

    /** Ways round the doors, as a pattern of class and method. */
    private static final Map<String, String> ROUND = new LinkedHashMap<>();

    static {
        ROUND.put("java\\.net\\.http\\.HttpClient\\.(newHttpClient|newBuilder)", "the network: use Host.http()");
        ROUND.put("java\\.net\\.(Server|Datagram)?Socket\\.<init>", "the network: use Host.http()");
        ROUND.put("java\\.net\\.URL\\.(openConnection|openStream|getContent)", "the network: use Host.http()");
        ROUND.put("java\\.nio\\.file\\.Files\\..*", "files: use Host.files()");
        ROUND.put(
                "java\\.io\\.(File(Input|Output)Stream|File(Reader|Writer)|RandomAccessFile)\\.<init>",
                "files: use Host.files()");
        ROUND.put("java\\.lang\\.ProcessBuilder\\.<init>|java\\.lang\\.Runtime\\.exec", "other programs");
        ROUND.put("java\\.lang\\.(System|Runtime)\\.(exit|halt)", "the end of the program");
    }

    private CapabilityCheck() {}

    static void check(Plugin plugin, Set<String> points, Map<String, Integer> declared, Findings findings) {
        Set<String> needed = new LinkedHashSet<>();
        for (ClassFile user : plugin.classes().values()) {
            for (MemberUse use : user.uses()) {
                for (Door door : DOORS) {
                    if (use.owner().equals(door.owner()) && use.name().equals(door.method())) {
                        needed.add(door.capability());
                        missing(user.name(), door.owner(), door.method(), door.capability(), declared, findings);
                    }
                }
                roundTheDoors(user.name(), use, findings);
            }
        }
        POINTS.forEach((point, capability) -> {
            if (points.contains(point)) {
                needed.add(capability);
                if (!declared.containsKey(capability)) {
                    findings.warning(
                            "plugin.xml",
                            "what it contributes to " + point + " is refused without the capability " + capability,
                            "Declare it at org.sequencemaker.capabilities");
                }
            }
        });
        unused(declared, needed, plugin, points, findings);
    }

    private static void missing(
            String place,
            String owner,
            String method,
            String capability,
            Map<String, Integer> declared,
            Findings findings) {
        // Whoever may change the project may see it.
        boolean given = declared.containsKey(capability)
                || capability.equals("readProject") && declared.containsKey("editProject");
        if (!given) {
            findings.warning(
                    place,
                    "it calls " + owner.substring(owner.lastIndexOf('.') + 1) + "." + method
                            + "(), which is refused without the capability " + capability,
                    "Declare it at org.sequencemaker.capabilities");
        }
    }

    private static void roundTheDoors(String place, MemberUse use, Findings findings) {
        String call = use.owner() + "." + use.name();
        ROUND.forEach((pattern, what) -> {
            if (use.isMethod() && call.matches(pattern)) {
                findings.warning(
                        place,
                        "it calls " + call.replace(".<init>", "") + " and so goes round the program's doors to "
                                + what.split(":")[0],
                        what.contains(":")
                                ? what.substring(what.indexOf(':') + 2, what.indexOf(':') + 3)
                                                .toUpperCase(java.util.Locale.ROOT)
                                        + what.substring(what.indexOf(':') + 3)
                                : "Do without");
            }
        });
    }

    private static void unused(
            Map<String, Integer> declared, Set<String> needed, Plugin plugin, Set<String> points, Findings findings) {
        boolean usesFiles = uses(plugin, API + "FileDoor");
        // A chat provider may be given its host by the user, and still name others.
        boolean talks = points.contains("chatProviders");
        declared.forEach((capability, line) -> {
            boolean used = needed.contains(capability)
                    || capability.equals("files") && usesFiles
                    || capability.equals("network") && talks
                    || capability.equals("readProject") && needed.contains("editProject");
            if (!used) {
                findings.remark(
                        "plugin.xml:" + line,
                        "it declares the capability " + capability + ", but no call was found that needs it",
                        "Leave it out: people install more readily what asks for less");
            }
        });
        if (usesFiles && !declared.containsKey("files")) {
            findings.remark(
                    "",
                    "it reads or writes files, which without the capability files are only those of its own folder",
                    "");
        }
    }

    private static boolean uses(Plugin plugin, String owner) {
        return plugin.classes().values().stream()
                .flatMap(user -> user.uses().stream())
                .anyMatch(use -> use.owner().equals(owner) && use.name().matches("read|write|list"));
    }
}
