package se.rus.platform.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which method stands behind an operation: the one whose annotation names its id. */
final class ResourceMethods {
    private final Map<String, MethodInfo> byId;

    ResourceMethods(IndexView index) {
        byId = index.getAnnotations(Operation.class).stream()
                .filter(each ->
                        each.target().kind() == AnnotationTarget.Kind.METHOD && each.value("operationId") != null)
                .collect(Collectors.toMap(
                        each -> each.value("operationId").asString(),
                        each -> each.target().asMethod(),
                        (one, other) -> one));
    }

    Optional<MethodInfo> of(Operations.Placed placed) {
        return Optional.ofNullable(byId.get(placed.operation().getOperationId()));
    }

    /** An annotation on the method, or else on its class. */
    static Optional<AnnotationInstance> annotation(MethodInfo method, Class<?> type) {
        return Optional.ofNullable(method.annotation(type.getName()))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(type.getName())));
    }
}
