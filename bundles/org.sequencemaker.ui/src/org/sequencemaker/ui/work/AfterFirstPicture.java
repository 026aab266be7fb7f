package org.sequencemaker.ui.work;

/**
 * Runs something on the display thread as soon as it comes round to it, but never before the user has seen the first
 * picture of the show: for what the start need not wait for.
 */
@FunctionalInterface
public interface AfterFirstPicture {
    void run(Runnable what);
}
