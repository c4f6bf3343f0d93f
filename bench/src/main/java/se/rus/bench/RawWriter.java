package se.rus.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One connection that inserts one event in each transaction, with or without its row in the read model. */
final class RawWriter implements AutoCloseable {
    private final Streams streams = new Streams();
    private final boolean withView;
    private final Connection connection;
    private final PreparedStatement event;
    private final PreparedStatement view;

    RawWriter(Stage stage, boolean withView) throws SQLException {
        this.withView = withView;
        connection = stage.jdbc();
        connection.setAutoCommit(!withView);
        event = connection.prepareStatement(RawRow.insert(1));
        view = connection.prepareStatement(LatestView.ONE_ROW);
    }

    Latencies writeUntil(long end) throws SQLException {
        Latencies latencies = new Latencies();
        for (long now = System.nanoTime(); now < end; ) {
            write();
            long done = System.nanoTime();
            latencies.add(done - now);
            now = done;
        }
        return latencies;
    }

    private void write() throws SQLException {
        streams.advance();
        RawRow.set(event, 0, streams.id(), streams.version());
        event.executeUpdate();
        if (withView) {
            view.setString(1, streams.id());
            view.setLong(2, streams.version());
            view.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
