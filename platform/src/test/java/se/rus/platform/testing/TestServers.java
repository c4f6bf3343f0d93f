package se.rus.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** TEMPORARY: system PostgreSQL */
public final class TestServers {
    private TestServers() {}

    static int postgresPort() {
        return 25432;
    }

    static void createDatabase(String name) {
        run("create role " + name + "_owner login password 'owner'");
        run("create role " + name + "_app login password 'app'");
        run("create database " + name + " owner " + name + "_owner");
    }

    static void dropDatabase(String name) {
        run("drop database " + name + " with (force)");
    }

    private static void run(String sql) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://localhost:25432/postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
