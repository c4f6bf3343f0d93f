package se.rus.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A thousand rows in one INSERT, prepared once. */
final class RawBatch implements Batches.Batch, AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    RawBatch(Stage stage) throws SQLException {
        connection = stage.jdbc();
        insert = connection.prepareStatement(RawRow.insert(Batches.SIZE));
    }

    @Override
    public void run() throws SQLException {
        String prefix = UUID.randomUUID().toString();
        for (int row = 0; row < Batches.SIZE; row++) {
            RawRow.set(insert, row, prefix + "/" + row, 1);
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
