package org.sequencemaker.authoring.check;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A compiled class as its file describes it (Java Virtual Machine Specification, chapter 4), without its code. Names are
 * as in Java, with dots.
 *
 * @param major version of the form: 65 for Java 21
 * @param access flags, as {@link Modifier} knows them
 * @param parent the class above it; empty for {@code java.lang.Object}
 * @param fields what it declares; likewise {@code methods}
 * @param uses members of classes that its code names
 * @param types classes that it names anywhere
 */
record ClassFile(
        int major,
        int access,
        String name,
        String parent,
        List<String> interfaces,
        List<Member> fields,
        List<Member> methods,
        Set<MemberUse> uses,
        Set<String> types) {
    private static final Pattern TYPE = Pattern.compile("L([^;<>()]+)[;<]");

    /** A field or method that a class declares. */
    record Member(int access, String name, String descriptor) {}

    /** A field or method that a class uses; a method's descriptor begins with a bracket. */
    record MemberUse(String owner, String name, String descriptor) {
        boolean isMethod() {
            return descriptor.startsWith("(");
        }
    }

    boolean isPublic() {
        return Modifier.isPublic(access);
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    boolean isInterface() {
        return Modifier.isInterface(access);
    }

    @Nullable
    Member method(String wanted, String descriptor) {
        return find(methods, wanted, descriptor);
    }

    @Nullable
    Member field(String wanted, String descriptor) {
        return find(fields, wanted, descriptor);
    }

    private static @Nullable Member find(List<Member> members, String name, String descriptor) {
        for (Member member : members) {
            if (member.name().equals(name) && member.descriptor().equals(descriptor)) {
                return member;
            }
        }
        return null;
    }

    /**
     * Reads a class.
     *
     * @throws IOException if the bytes are no class file
     */
    static ClassFile read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("it does not begin as a class file does");
        }
        in.readUnsignedShort();
        int major = in.readUnsignedShort();
        ConstantPool pool = ConstantPool.read(in);
        int access = in.readUnsignedShort();
        String name = pool.className(in.readUnsignedShort());
        String parent = pool.className(in.readUnsignedShort());
        List<String> interfaces = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            interfaces.add(pool.className(in.readUnsignedShort()));
        }
        List<Member> fields = members(in, pool);
        List<Member> methods = members(in, pool);
        Set<String> types = new LinkedHashSet<>(pool.classes());
        fields.forEach(field -> addTypes(types, field.descriptor()));
        methods.forEach(method -> addTypes(types, method.descriptor()));
        pool.uses().forEach(use -> addTypes(types, use.descriptor()));
        return new ClassFile(major, access, name, parent, interfaces, fields, methods, pool.uses(), types);
    }

    private static List<Member> members(DataInputStream in, ConstantPool pool) throws IOException {
        List<Member> members = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int access = in.readUnsignedShort();
            members.add(new Member(access, pool.text(in.readUnsignedShort()), pool.text(in.readUnsignedShort())));
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.readUnsignedShort();
                in.skipNBytes(in.readInt() & 0xFFFFFFFFL);
            }
        }
        return members;
    }

    private static void addTypes(Set<String> types, String descriptor) {
        Matcher type = TYPE.matcher(descriptor);
        while (type.find()) {
            types.add(String.valueOf(type.group(1)).replace('/', '.'));
        }
    }
}
