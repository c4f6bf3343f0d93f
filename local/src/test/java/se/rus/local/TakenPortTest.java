package se.rus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class TakenPortTest {
    @Test
    void a_taken_port_is_named_together_with_who_wants_it_who_has_it_and_what_to_do() throws IOException {
        Ports ports = Ports.freeBase();
        try (ServerSocket taken = new ServerSocket(ports.postgres())) {
            assertThatThrownBy(() -> TakenPort.requireFree(ports))
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", for PostgreSQL, is taken by pid "
                            + ProcessHandle.current().pid() + ": ")
                    .hasMessageContaining("java")
                    .hasMessageContaining("RUS_PORT_BASE=" + (ports.base() + 1000) + " ./rus up");
        }
    }

    @Test
    void free_ports_are_no_problem() {
        TakenPort.requireFree(Ports.freeBase());
    }

    @Test
    void no_two_parts_want_the_same_port() {
        assertThat(new Ports(8080).all().values()).doesNotHaveDuplicates();
    }

    @Test
    void a_base_that_is_no_port_is_refused() {
        assertThatThrownBy(() -> new Ports(80)).hasMessageContaining("1024");
    }
}
