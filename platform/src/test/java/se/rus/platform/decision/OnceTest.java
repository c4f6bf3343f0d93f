package se.rus.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.TestDatabase;

/** A request that is sent again while the first one is still under way gets that one's answer. */
class OnceTest {
    private static final Rejection EXISTS = Rejection.state("exists", "It exists.", "Den finns.");

    private final TestDatabase database = TestDatabase.create();
    private final StoreFixture fixture = StoreFixture.on(database);
    private final Once once = new Once(fixture.store());
    private final StreamId stream = fixture.newStream();
    private final OnceKey key = new OnceKey("client", UUID.randomUUID().toString(), "hash");

    @AfterEach
    void close() {
        fixture.close();
        database.close();
    }

    @Test
    void whatTheFirstOneMadeImpossibleIsAnsweredAsTheFirstOneWas() {
        Once.Answer<String> answer =
                sent(() -> firstOne().chain(() -> Uni.createFrom().failure(new RejectedException(EXISTS))));

        assertThat(answer.kept())
                .get()
                .extracting(kept -> kept.reply().status())
                .isEqualTo(201);
    }

    @Test
    void aVersionThatTheFirstOneTookIsAnsweredAsTheFirstOneWas() {
        Once.Answer<String> answer = sent(() -> firstOne().chain(() -> {
            throw new StaleVersionException(0, 1);
        }));

        assertThat(answer.kept()).isPresent();
    }

    @Test
    void whatIsRefusedForItselfStaysRefused() {
        assertThatThrownBy(() -> sent(() -> {
                    throw new RejectedException(EXISTS);
                }))
                .isInstanceOf(RejectedException.class);
    }

    private Once.Answer<String> sent(Supplier<Uni<String>> work) {
        return StoreFixture.await(once.once(key, work));
    }

    private Uni<AppendResult> firstOne() {
        return fixture.store()
                .append(new Append(
                        List.of(fixture.part(stream, 0, new Counted(1))),
                        fixture.metadata(),
                        Optional.of(key.keeping(new Reply(201, "/things/1", null, "made")))));
    }
}
