package org.sequencemaker.cli;

/** Which version this is, as its jar says. */
final class Version {
    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "Sequence Maker" + (version == null ? "" : " " + version);
    }
}
