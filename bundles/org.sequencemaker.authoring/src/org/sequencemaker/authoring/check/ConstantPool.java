package org.sequencemaker.authoring.check;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.authoring.check.ClassFile.MemberUse;

/** The table at the beginning of a class file, with every name the class uses. */
final class ConstantPool {
    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final @Nullable String[] texts;

    private ConstantPool(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new @Nullable String[size];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            int tag = in.readUnsignedByte();
            pool.tags[i] = tag;
            switch (tag) {
                case 1 -> pool.texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> pool.first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    pool.first[i] = in.readUnsignedShort();
                    pool.second[i] = in.readUnsignedShort();
                }
                case 3, 4 -> in.readInt();
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                case 5, 6 -> {
                    in.readLong();
                    i++; // Takes two places.
                }
                default -> throw new IOException("its table of constants has an entry of the unknown kind " + tag);
            }
        }
        return pool;
    }

    /** Returns a text; an index out of the table is a damaged file. */
    String text(int index) throws IOException {
        String text = index > 0 && index < texts.length ? texts[index] : null;
        if (text == null) {
            throw new IOException("its table of constants has no text at " + index);
        }
        return text;
    }

    /** Returns the name of a class with dots; empty for none. */
    String className(int index) throws IOException {
        if (index == 0) {
            return "";
        }
        if (index >= tags.length || tags[index] != 7) {
            throw new IOException("its table of constants has no class at " + index);
        }
        return text(first[index]).replace('/', '.');
    }

    /** Returns every class named, arrays as what is in them. */
    Set<String> classes() throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == 7) {
                String name = className(i);
                if (!name.startsWith("[")) {
                    classes.add(name);
                } else if (name.endsWith(";")) {
                    classes.add(name.substring(name.indexOf('L') + 1, name.length() - 1));
                }
            }
        }
        return classes;
    }

    /** Returns every field and method of another class that is named. */
    Set<MemberUse> uses() throws IOException {
        Set<MemberUse> uses = new LinkedHashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] >= 9 && tags[i] <= 11) {
                int member = second[i];
                if (member >= tags.length || tags[member] != 12) {
                    throw new IOException("its table of constants has no name at " + member);
                }
                uses.add(new MemberUse(className(first[i]), text(first[member]), text(second[member])));
            }
        }
        return uses;
    }
}
