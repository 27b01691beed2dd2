package org.accalmie.kpi.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code incident_fact}, without what other tables hold. */
public final class FactMapper implements RowMapper<IncidentFact> {
    private final RowMapper<Sheet> sheets;

    public FactMapper() {
        this(ConstructorMapper.of(Sheet.class));
    }

    private FactMapper(RowMapper<Sheet> sheets) {
        this.sheets = sheets;
    }

    @Override
    public RowMapper<IncidentFact> specialize(ResultSet rows, StatementContext context) throws SQLException {
        return new FactMapper(sheets.specialize(rows, context));
    }

    @Override
    public IncidentFact map(ResultSet row, StatementContext context) throws SQLException {
        var known = row.getObject("version") != null;
        var sheet = known ? sheets.map(row, context) : null;
        return new IncidentFact(
                row.getObject("id", UUID.class),
                sheet,
                wellbeing(row),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of());
    }

    private static @Nullable Wellbeing wellbeing(ResultSet row) throws SQLException {
        var version = row.getObject("wellbeing_version", Integer.class);
        return version == null ? null : new Wellbeing(version, row.getObject("wellbeing_score", Integer.class));
    }
}
