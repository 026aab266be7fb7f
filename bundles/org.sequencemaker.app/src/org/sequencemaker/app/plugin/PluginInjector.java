package org.sequencemaker.app.plugin;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.internal.contexts.ContextObjectSupplier;
import org.eclipse.e4.core.internal.di.InjectorImpl;
import org.jspecify.annotations.Nullable;

/**
 * Makes and calls the objects of one plug-in as the workbench would, but by an injector of their own that goes with the
 * plug-in. That of the workbench lives as long as the program and keeps the methods of every class it has ever met, and
 * with them the class loader of every plug-in that was ever uninstalled.
 */
// Neither the injector nor what takes its values from a context can be had in a public way, and both are all there is.
// What they are handed may be null, and they say nothing of it.
@SuppressWarnings({"restriction", "null"})
final class PluginInjector {
    private final InjectorImpl injector = new InjectorImpl();

    /** @param application where the suppliers of special values, such as preferences, get what they need */
    PluginInjector(IEclipseContext application) {
        injector.setDefaultSupplier(supplier(application));
    }

    /** Makes an object. */
    Object make(Class<?> type, IEclipseContext context, @Nullable IEclipseContext local) {
        return local == null
                ? injector.make(type, supplier(context))
                : injector.make(type, supplier(context), supplier(local));
    }

    /**
     * Calls the method of an object that has an annotation.
     *
     * @param local what goes before the context, or null
     * @param otherwise what is returned if there is no such method
     * @throws Exception what the method throws
     */
    @Nullable
    Object call(
            Object object,
            Class<? extends Annotation> annotation,
            IEclipseContext context,
            @Nullable IEclipseContext local,
            @Nullable Object otherwise)
            throws Exception {
        try {
            return injector.invoke(
                    object, annotation, otherwise, supplier(context), local == null ? null : supplier(local));
        } catch (InjectionException e) {
            Throwable cause = cause(e);
            if (cause instanceof Exception exception) {
                throw exception;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Returns whether a class or one above it has a method with an annotation. */
    static boolean has(Class<?> type, Class<? extends Annotation> annotation) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.isAnnotationPresent(annotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The workbench wraps what a method throws, and reflection wraps it again. */
    static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapped = thrown instanceof InjectionException || thrown instanceof InvocationTargetException;
        return wrapped && cause != null ? cause(cause) : thrown;
    }

    private ContextObjectSupplier supplier(IEclipseContext context) {
        return ContextObjectSupplier.getObjectSupplier(context, injector);
    }
}
