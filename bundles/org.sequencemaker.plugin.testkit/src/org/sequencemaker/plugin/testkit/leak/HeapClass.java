package org.sequencemaker.plugin.testkit.leak;

import java.util.List;
import java.util.Map;

/**
 * A class as a dump of the heap describes it.
 *
 * @param parent id of the class above it; 0 for none
 * @param loader id of its class loader; 0 for the JDK's own
 * @param statics static fields that hold objects
 * @param fields its own, in the order of an object's bytes
 */
record HeapClass(String name, long parent, long loader, Map<String, Long> statics, List<Field> fields) {
    /** A field of the objects; the type is one of HPROF's numbers. */
    record Field(String name, int type) {}
}
