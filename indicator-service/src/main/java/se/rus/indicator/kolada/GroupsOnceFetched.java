package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import se.rus.indicator.comparison.GroupSource;

/** Compares by the groups that were fetched; by those that came with the service until then. */
@Decorator
@Priority(1)
public class GroupsOnceFetched implements GroupSource {
    private final GroupSource shipped;
    private final FetchedGroups fetched;

    @Inject
    GroupsOnceFetched(@Delegate @Any GroupSource shipped, FetchedGroups fetched) {
        this.shipped = shipped;
        this.fetched = fetched;
    }

    @Override
    public Uni<List<SourcedGroup>> groups() {
        return fetched.all()
                .chain(all -> all.map(groups -> Uni.createFrom().item(groups)).orElseGet(shipped::groups));
    }
}
