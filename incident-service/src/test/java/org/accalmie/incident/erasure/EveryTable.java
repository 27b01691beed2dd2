package org.accalmie.incident.erasure;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Looks for a word in every column of every table, whatever the type. */
record EveryTable(Jdbi jdbi) {
    List<String> mentioning(String word) {
        return tables().filter(table -> mentions(table, word)).sorted().toList();
    }

    private Stream<String> tables() {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select table_name from information_schema.tables where table_schema = 'public'"
                                        + " and table_type = 'BASE TABLE'")
                        .mapTo(String.class)
                        .list())
                .stream();
    }

    private boolean mentions(String table, String word) {
        return columns(table).anyMatch(column -> mentions(table, column, word));
    }

    private Stream<String> columns(String table) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select case when data_type = 'bytea' then 'encode("' || column_name || '", ''escape'')'
                                            else '"' || column_name || '"::text' end
                                from information_schema.columns where table_schema = 'public' and table_name = ?
                                """)
                        .bind(0, table)
                        .mapTo(String.class)
                        .list())
                .stream();
    }

    private boolean mentions(String table, String column, String word) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1 from \"" + table
                        + "\" where position(:word in " + column.replace(":", "\\:") + ") > 0)")
                .bind("word", word)
                .mapTo(Boolean.class)
                .one());
    }
}
