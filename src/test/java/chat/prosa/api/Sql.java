package chat.prosa.api;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** The database behind the server's back. */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Runs a statement with {@code ?} for each of the values, of types that the driver knows. */
    public void run(String statement, @Nullable Object... values) {
        prepared(statement, values, PreparedStatement::execute);
    }

    public int count(String query, @Nullable Object... values) {
        return prepared(query, values, prepared -> {
            var result = prepared.executeQuery();
            result.next();
            return result.getInt(1);
        });
    }

    private <T> T prepared(String sql, @Nullable Object[] values, Running<T> running) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return running.of(prepared);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Running<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }
}
