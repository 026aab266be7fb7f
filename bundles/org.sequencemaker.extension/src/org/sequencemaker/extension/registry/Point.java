package org.sequencemaker.extension.registry;

import org.sequencemaker.extension.Spec;

/**
 * An extension point: what its elements are called, how they are read, and what their code must be.
 *
 * @param id full name, such as {@code org.sequencemaker.effects}
 * @param element name of its element in {@code plugin.xml}
 * @param contract what the class named in the element must be; {@code Void} for points that are data only
 * @param perPlugin whether an id need only be unique in its plug-in, and the order is that of the file
 * @param reader makes the description of an element
 */
public record Point<D extends Spec, T>(
        String id, String element, Class<T> contract, boolean perPlugin, Reader<D> reader) {
    /** Reads one element. */
    @FunctionalInterface
    public interface Reader<D> {
        /** @throws BadElement if the element cannot be used */
        D read(Element element) throws BadElement;
    }

    static <D extends Spec, T> Point<D, T> code(String name, String element, Class<T> contract, Reader<D> reader) {
        return new Point<>("org.sequencemaker." + name, element, contract, false, reader);
    }

    static <D extends Spec> Point<D, Void> data(String name, String element, Reader<D> reader) {
        return new Point<>("org.sequencemaker." + name, element, Void.class, false, reader);
    }

    static <D extends Spec> Point<D, Void> ofPlugin(String name, String element, Reader<D> reader) {
        return new Point<>("org.sequencemaker." + name, element, Void.class, true, reader);
    }

    /** Returns whether its extensions are data without code. */
    public boolean dataOnly() {
        return contract == Void.class;
    }
}
