package org.sequencemaker.plugins.p2;

/** What is there once p2 is loaded. */
record Machine(Engine engine, TrustDesk desk, Live live) {}
