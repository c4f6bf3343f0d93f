package se.rus.strategy.actor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Puts the actors of the reference data into the table that searches read, after all other migrations, and again when
 * the reference data has changed. The units that are kept here stay.
 */
public final class ReferenceActorsMigration implements JavaMigration {
    private static final String ACTOR = """
            insert into actors (actor_id, version, name, names, kinds, document) values (?, 0, ?, ?, ?, ?)
            on conflict (actor_id) do update set name = excluded.name, names = excluded.names, kinds = excluded.kinds,
                document = (actors.document::jsonb || (excluded.document::jsonb - 'units'))::text
            """;
    private static final String COUNTY =
            "insert into actor_counties (actor_id, county) values (?, ?) on conflict do nothing";

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference actors";
    }

    /** Another one when the data is another, so that Flyway runs it again. */
    @Override
    public Integer getChecksum() {
        return ReferenceActors.all().toString().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement actors = connection.prepareStatement(ACTOR);
                PreparedStatement counties = connection.prepareStatement(COUNTY)) {
            for (ActorProfile actor : ReferenceActors.all()) {
                add(connection, actors, actor);
                add(counties, actor);
            }
            actors.executeBatch();
            counties.executeBatch();
        }
    }

    private static void add(Connection connection, PreparedStatement actors, ActorProfile actor) throws SQLException {
        actors.setString(1, actor.actorId());
        actors.setString(2, actor.name());
        actors.setString(3, ActorRow.names(actor));
        actors.setArray(4, connection.createArrayOf("varchar", ActorRow.kinds(actor)));
        actors.setString(5, ActorRow.document(actor));
        actors.addBatch();
    }

    private static void add(PreparedStatement counties, ActorProfile actor) throws SQLException {
        for (CountyMembership membership : actor.counties()) {
            counties.setString(1, actor.actorId());
            counties.setString(2, membership.county());
            counties.addBatch();
        }
    }
}
