package se.rus.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Under which name the schema of a class stands among the components. */
final class SchemaNames {
    private final IndexView index;

    SchemaNames(IndexView index) {
        this.index = index;
    }

    /** The name its annotation gives it, or else the simple name. */
    String of(Type type) {
        ClassInfo declared = index.getClassByName(type.name());
        if (declared == null) {
            return type.name().withoutPackagePrefix();
        }
        AnnotationInstance schema = declared.declaredAnnotation(Schema.class);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : declared.simpleName();
    }
}
