package se.rus.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.rus.local.Stack;
import se.rus.local.StackFile;
import se.rus.local.demo.Demo;

/** The packaged system with the demo county in it, started once for all tests on ports and in a folder of its own. */
final class TheSystem {
    private static Stack stack;

    private TheSystem() {}

    static synchronized Stack running() {
        if (stack == null) {
            stack = Stack.ephemeral();
            ObjectNode content = StackFile.content(stack.ports(), stack.pids());
            Demo.load(content, stack.folder(), System.out::println);
        }
        return stack;
    }
}
