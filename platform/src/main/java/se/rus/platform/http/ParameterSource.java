package se.rus.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/** Where a resource method's parameter comes from: the body, the query, a header or the path. */
record ParameterSource(Parameter parameter) {

    /** Empty when what was validated is no method's parameter. */
    static Optional<ParameterSource> of(ConstraintViolation<?> violation) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        if (path.next() instanceof Path.MethodNode method
                && path.hasNext()
                && path.next() instanceof Path.ParameterNode parameter) {
            return declared(violation.getRootBeanClass(), method)
                    .map(found -> new ParameterSource(found.getParameters()[parameter.getParameterIndex()]));
        }
        return Optional.empty();
    }

    /** The pointer that a client understands, of a field inside the parameter or, when that is empty, of all of it. */
    String pointer(String inside) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> inside.equals("/" + field.getName()))
                    .findFirst()
                    .map(field -> named(field, inside))
                    .orElse(inside);
        }
        return named(parameter, inside);
    }

    private static String named(AnnotatedElement element, String inside) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return "?" + element.getAnnotation(QueryParam.class).value();
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return "#" + element.getAnnotation(HeaderParam.class).value();
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            return "{" + element.getAnnotation(PathParam.class).value() + "}";
        }
        return inside;
    }

    /** Interceptors are generated as subclasses, which do not repeat the parameters' annotations. */
    private static Optional<Method> declared(Class<?> type, Path.MethodNode method) {
        Class<?>[] parameters = method.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (!each.isSynthetic() && !each.getSimpleName().endsWith("_Subclass")) {
                Optional<Method> found = Arrays.stream(each.getDeclaredMethods())
                        .filter(candidate -> candidate.getName().equals(method.getName())
                                && Arrays.equals(candidate.getParameterTypes(), parameters))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
