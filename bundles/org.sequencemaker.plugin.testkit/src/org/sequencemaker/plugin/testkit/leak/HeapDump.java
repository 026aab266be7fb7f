package org.sequencemaker.plugin.testkit.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dump of the heap in the JDK's own form (HPROF 1.0.2, as described in the JDK's {@code heapDumper.cpp}), read just
 * far enough to follow references from the roots. Files up to 2 GiB, which a test does not reach.
 */
final class HeapDump {
    private static final int STRING = 0x01;
    private static final int LOAD_CLASS = 0x02;
    private static final int HEAP = 0x0C;
    private static final int HEAP_SEGMENT = 0x1C;
    private static final int OBJECT = 2;
    /** Bytes of a value by its type: boolean 4, char, float, double, byte, short, int, long. */
    private static final int[] SIZES = {0, 0, 0, 0, 1, 2, 4, 8, 1, 2, 4, 8};

    private final ByteBuffer file;
    private final int idSize;
    private final Map<Long, Integer> strings = new HashMap<>();
    private final Map<Long, Long> classNames = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, HeapClass> classes = new HashMap<>();
    private final Map<Long, String> roots = new HashMap<>();

    /** Where an object was first met. */
    private record Step(long from, String by) {}

    HeapDump(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("the dump of the heap is larger than 2 GiB");
            }
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        while (file.get() != 0) {
            // The name of the form, up to a zero.
        }
        idSize = file.getInt();
        file.getLong();
        records();
    }

    /**
     * Returns the object that a reference holds, also one that is no longer held otherwise; 0 if there is none.
     *
     * @param type name of the class of the object that has the reference
     * @param key a field of type {@code long} in it that tells it from others of its class
     * @param value what is in that field
     * @param path fields to follow from there, such as {@code referent} of a weak reference
     */
    long find(String type, String key, long value, List<String> path) {
        for (long id : places.keySet()) {
            HeapClass found = typeOf(id);
            if (found != null && found.name().equals(type) && file.getLong(field(id, key)) == value) {
                long end = id;
                for (String name : path) {
                    file.position(field(end, name));
                    end = id();
                }
                return end;
            }
        }
        return 0;
    }

    /** Returns the shortest chain of strong references from a root to an object, the root first; empty if none. */
    List<String> chainTo(long target) {
        Map<Long, Step> met = new HashMap<>();
        Deque<Long> waiting = new ArrayDeque<>();
        roots.forEach((id, kind) -> {
            if (places.containsKey(id) && met.putIfAbsent(id, new Step(0, kind)) == null) {
                waiting.add(id);
            }
        });
        while (!waiting.isEmpty()) {
            long id = waiting.remove();
            if (id == target) {
                return chain(id, met);
            }
            references(id, (to, by) -> {
                if (places.containsKey(to) && met.putIfAbsent(to, new Step(id, by)) == null) {
                    waiting.add(to);
                }
            });
        }
        return List.of();
    }

    /** Is told of a reference: to which object, and by which field or place. */
    private interface Reference {
        void to(long id, String by);
    }

    private void references(long id, Reference reference) {
        HeapClass self = classes.get(id);
        if (self != null) {
            self.statics().forEach((name, to) -> reference.to(to, "static " + name));
            reference.to(self.loader(), "its class loader");
            return;
        }
        file.position(place(id));
        int kind = file.get();
        skipIdAndStack();
        if (kind == 0x22) {
            int count = file.getInt();
            reference.to(id(), "its type");
            for (int i = 0; i < count; i++) {
                reference.to(id(), "[" + i + "]");
            }
        } else if (kind == 0x21) {
            long type = id();
            file.getInt();
            int start = file.position();
            reference.to(type, "its class");
            int offset = 0;
            for (HeapClass c = classes.get(type); c != null; c = classes.get(c.parent())) {
                boolean weak = c.name().equals("java.lang.ref.Reference");
                for (HeapClass.Field field : c.fields()) {
                    if (field.type() == OBJECT && !(weak && field.name().matches("referent|discovered|next"))) {
                        file.position(start + offset);
                        reference.to(id(), field.name());
                    }
                    offset += size(field.type());
                }
            }
        }
    }

    /** Returns where a field of an object is in the file. */
    private int field(long id, String name) {
        int offset = place(id) + 1 + idSize + 4 + idSize + 4;
        for (HeapClass type = typeOf(id); type != null; type = classes.get(type.parent())) {
            for (HeapClass.Field field : type.fields()) {
                if (field.name().equals(name)) {
                    return offset;
                }
                offset += size(field.type());
            }
        }
        throw new IllegalStateException("the dump of the heap has no field " + name + " in object " + id);
    }

    private @Nullable HeapClass typeOf(long id) {
        int place = place(id);
        if (classes.containsKey(id) || file.get(place) != 0x21) {
            return null;
        }
        file.position(place + 1 + idSize + 4);
        return classes.get(id());
    }

    private List<String> chain(long end, Map<Long, Step> met) {
        List<String> chain = new ArrayList<>();
        long id = end;
        for (Step step = met.get(id); step != null; step = met.get(id)) {
            chain.addFirst((step.from() == 0 ? "" : step.by() + " -> ")
                    + label(id)
                    + (step.from() == 0 ? " (" + step.by() + ")" : ""));
            id = step.from();
        }
        return chain;
    }

    private String label(long id) {
        HeapClass self = classes.get(id);
        if (self != null) {
            return "class " + self.name();
        }
        HeapClass type = typeOf(id);
        return type == null ? "an array" : type.name();
    }

    private void records() {
        while (file.remaining() > 0) {
            int tag = file.get();
            file.getInt();
            int length = file.getInt();
            int end = file.position() + length;
            if (tag == STRING) {
                int at = file.position() - 4;
                strings.put(id(), at);
            } else if (tag == LOAD_CLASS) {
                file.getInt();
                long id = id();
                file.getInt();
                classNames.put(id, id());
            } else if (tag == HEAP || tag == HEAP_SEGMENT) {
                while (file.position() < end) {
                    object();
                }
            }
            file.position(end);
        }
    }

    private void object() {
        int start = file.position();
        int kind = file.get() & 0xFF;
        switch (kind) {
            case 0xFF -> roots.put(id(), "root of the virtual machine");
            case 0x05 -> roots.put(id(), "class of the system");
            case 0x07 -> roots.put(id(), "locked by a thread");
            case 0x01 -> {
                roots.put(id(), "native code");
                id();
            }
            case 0x02, 0x03, 0x08 -> {
                roots.putIfAbsent(id(), kind == 0x08 ? "a living thread" : "a local variable of a thread");
                file.getLong();
            }
            case 0x04, 0x06 -> {
                roots.put(id(), "a native frame of a thread");
                file.getInt();
            }
            case 0x20 -> heapClass(start);
            case 0x21 -> {
                places.put(id(), start);
                file.getInt();
                id();
                int length = file.getInt();
                file.position(file.position() + length);
            }
            case 0x22 -> {
                places.put(id(), start);
                file.getInt();
                int count = file.getInt();
                file.position(file.position() + idSize + count * idSize);
            }
            case 0x23 -> {
                id();
                file.getInt();
                int count = file.getInt();
                file.position(file.position() + 1 + count * size(file.get(file.position())));
            }
            default -> throw new IllegalStateException("the dump of the heap has a record of unknown kind " + kind);
        }
    }

    private void heapClass(int start) {
        long id = id();
        file.getInt();
        long parent = id();
        long loader = id();
        file.position(file.position() + 4 * idSize + 4);
        for (int constants = file.getShort(); constants > 0; constants--) {
            file.getShort();
            file.position(file.position() + 1 + size(file.get(file.position())));
        }
        Map<String, Long> statics = new HashMap<>();
        for (int count = file.getShort(); count > 0; count--) {
            String name = string(id());
            int type = file.get();
            if (type == OBJECT) {
                statics.put(name, id());
            } else {
                file.position(file.position() + size(type));
            }
        }
        List<HeapClass.Field> fields = new ArrayList<>();
        for (int count = file.getShort(); count > 0; count--) {
            fields.add(new HeapClass.Field(string(id()), file.get()));
        }
        places.put(id, start);
        classes.put(id, new HeapClass(string(classNames.getOrDefault(id, 0L)), parent, loader, statics, fields));
    }

    private String string(long id) {
        Integer at = strings.get(id);
        if (at == null) {
            return "?";
        }
        byte[] bytes = new byte[file.getInt(at) - idSize];
        file.get(at + 4 + idSize, bytes);
        return new String(bytes, StandardCharsets.UTF_8).replace('/', '.');
    }

    private int place(long id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("the dump of the heap has no object " + id);
        }
        return place;
    }

    private void skipIdAndStack() {
        id();
        file.getInt();
    }

    private int size(int type) {
        return type == OBJECT ? idSize : SIZES[type];
    }

    private long id() {
        return idSize == 8 ? file.getLong() : file.getInt() & 0xFFFFFFFFL;
    }
}
