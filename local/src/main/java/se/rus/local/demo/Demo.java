package se.rus.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The demo county: Kalmar's sustainability plan, its municipalities' figures and two grants. */
public final class Demo {
    private Demo() {}

    public static void load(ObjectNode stack, Consumer<String> progress) {}
}
