package org.interphaselab.cycler.arbin;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.IOException;
import java.nio.file.Path;

/** Small databases in the schema of Arbin's result files, made for tests. */
final class ArbinDatabases implements AutoCloseable {

    /** 2024-05-06T07:08:00 as days since 1899-12-30: 45418 days, 7 hours and 8 minutes. */
    static final double START_DAYS = 45418 + (7 * 60 + 8) / 1440.0;

    private final Database database;
    private Table records;

    private ArbinDatabases(Database database) {
        this.database = database;
    }

    /** An empty database. */
    static ArbinDatabases create(Path file) throws IOException {
        return new ArbinDatabases(DatabaseBuilder.create(Database.FileFormat.V2000, file.toFile()));
    }

    /** The tables of versions, tests and records. */
    ArbinDatabases withRecords() throws IOException {
        table("Version_Table", "Version_Schema_Field", DataType.TEXT).addRow("Results File 5.26");
        records = table(
                "Channel_Normal_Table",
                "Test_ID",
                DataType.LONG,
                "Data_Point",
                DataType.LONG,
                "Test_Time",
                DataType.DOUBLE,
                "Step_Time",
                DataType.DOUBLE,
                "DateTime",
                DataType.DOUBLE,
                "Step_Index",
                DataType.INT,
                "Cycle_Index",
                DataType.INT,
                "Current",
                DataType.FLOAT,
                "Voltage",
                DataType.FLOAT,
                "Internal_Resistance",
                DataType.FLOAT);
        return this;
    }

    /** The table of tests, with two columns more than are read. */
    Table tests() throws IOException {
        return table(
                "Global_Table",
                "Test_ID",
                DataType.LONG,
                "Test_Name",
                DataType.TEXT,
                "Channel_Index",
                DataType.INT,
                "Start_DateTime",
                DataType.DOUBLE,
                "Notes",
                DataType.MEMO);
    }

    /** Adds a record of 0.5 A and 3.5 V, a minute after the one before. */
    ArbinDatabases record(int test, int point) throws IOException {
        records.addRow(test, point, 60.0 * point, 60.0 * point, START_DAYS + point / 1440.0, 1, 1, 0.5f, 3.5f, 0.25f);
        return this;
    }

    /** Adds a table of columns, given as names and types in turn. */
    Table table(String name, Object... columns) throws IOException {
        TableBuilder builder = new TableBuilder(name);
        for (int i = 0; i < columns.length; i += 2) {
            builder.addColumn(new ColumnBuilder((String) columns[i], (DataType) columns[i + 1]));
        }
        return builder.toTable(database);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
