package org.gouji.ui;

import java.lang.reflect.Proxy;

/** Stands for something that is handed on and never asked anything. */
final class Unused {
    private Unused() {}

    static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getReturnType().isInterface()) {
                return of(method.getReturnType());
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
