/**
 * {@link org.sequencemaker.plugins.Provisioning} on Eclipse p2. A change goes this way: a plan says what comes and
 * goes; our own check and the words of the solver say why it cannot be; the files are fetched into a site of our own on
 * the user's disk, where they can be looked into and from where they can come back without network; p2 installs from
 * there into the folder of this version; the change is applied to the running program; our list is written. Start at
 * {@link P2Provisioning}. No class of p2 is loaded before the first of its verbs runs.
 */
@NullMarked
package org.sequencemaker.plugins.p2;

import org.jspecify.annotations.NullMarked;
