package org.sequencemaker.testkit.ui;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.opentest4j.TestAbortedException;

/** Does a {@link WindowTest} once, and again when its display thread was measured to be busy for too long. */
// JUnit says nothing of null here; what it hands over never is.
@SuppressWarnings("null")
final class Attempts implements TestTemplateInvocationContextProvider {
    static final int MOST = 3;

    private static final Namespace NAMESPACE = Namespace.create(Attempts.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    /** JUnit asks for the next one when the last is over. */
    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Series series = new Series();
        context.getStore(NAMESPACE).put(Series.class, series);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(series, Spliterator.ORDERED), false);
    }

    /** The display thread was busy for too long in a test: that is its end, unless it can be done again. */
    static void busyForTooLong(ExtensionContext context, String message) {
        Store store = context.getStore(NAMESPACE);
        Series series = store.get(Series.class, Series.class); // looks into the stores of the parents as well
        if (series != null && series.repeats()) {
            throw new TestAbortedException("To be measured again. " + message);
        }
        throw new AssertionError(message);
    }

    private static final class Series implements Iterator<TestTemplateInvocationContext> {
        private int done;
        private boolean isWanted = true;

        boolean repeats() {
            isWanted = done < MOST;
            return isWanted;
        }

        @Override
        public boolean hasNext() {
            return isWanted;
        }

        @Override
        public TestTemplateInvocationContext next() {
            isWanted = false;
            done++;
            return new TestTemplateInvocationContext() {};
        }
    }
}
