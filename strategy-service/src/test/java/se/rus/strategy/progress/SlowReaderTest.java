package se.rus.strategy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader that does not keep up costs a handful of documents, however many there have been meanwhile. */
class SlowReaderTest {
    @Test
    void aReaderThatComesBackAfterAThousandDocumentsSoonHasTheNewest() {
        BroadcastProcessor<Integer> changes = BroadcastProcessor.create();
        Multi<Integer> documents = ProgressStreamResource.unbuffered(
                ProgressNews.newest(changes), Multi.createFrom().item(0));
        AssertSubscriber<Integer> reader = ProgressStreamResource.unbuffered(
                        documents.filter(each -> each >= 0), Multi.createFrom().nothing())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1));

        IntStream.rangeClosed(1, 1_000).forEach(changes::onNext);
        reader.request(10);

        assertThat(reader.getItems()).hasSizeLessThan(6).endsWith(1_000).isSorted();
    }
}
