package org.accalmie.kpi.fact;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a row of {@code customer_fact}. */
public final class CustomerFactMapper implements RowMapper<CustomerFact> {
    @Override
    public CustomerFact map(ResultSet row, StatementContext context) throws SQLException {
        var days = Stream.of((Date[]) row.getArray("departed_on").getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toSet());
        return new CustomerFact(row.getString("id"), Set.copyOf(days));
    }
}
