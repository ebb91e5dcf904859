package org.interphaselab.benchmarks.fuzz;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.IndexBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.IOException;
import java.nio.file.Path;

/** A result file of Arbin as small as Access makes one, with every table that is read. */
final class SmallDatabase {

    private static final double START_DAYS = 45418.25;

    private final Database database;

    private SmallDatabase(Database database) {
        this.database = database;
    }

    /** Writes a file with so many records. */
    static void write(Path file, int records) throws IOException {
        try (Database database = DatabaseBuilder.create(Database.FileFormat.V2000, file.toFile())) {
            new SmallDatabase(database).fill(records);
        }
    }

    private void fill(int records) throws IOException {
        table("Version_Table", "Version_Schema_Field:TEXT").addRow("Results File 5.26");
        table(
                        "Global_Table",
                        "Test_ID:LONG",
                        "Test_Name:TEXT",
                        "Channel_Index:INT",
                        "Start_DateTime:DOUBLE",
                        "Notes:MEMO")
                .addRow(1, "cell", 1, START_DAYS, "made to be damaged");
        Table normal = table(
                "Channel_Normal_Table",
                "Test_ID:LONG",
                "Data_Point:LONG",
                "Test_Time:DOUBLE",
                "Step_Time:DOUBLE",
                "DateTime:DOUBLE",
                "Step_Index:INT",
                "Cycle_Index:INT",
                "Is_FC_Data:BOOLEAN",
                "Current:FLOAT",
                "Voltage:FLOAT",
                "Charge_Capacity:DOUBLE",
                "Discharge_Capacity:DOUBLE");
        Table sensors = table(
                "Auxiliary_Table",
                "Test_ID:LONG",
                "Data_Point:LONG",
                "Auxiliary_Index:BYTE",
                "Data_Type:BYTE",
                "X:FLOAT",
                "dX_dt:FLOAT");
        table(
                        "Aux_Global_Data_Table",
                        "Test_ID:LONG",
                        "Auxiliary_Index:BYTE",
                        "Data_Type:BYTE",
                        "Nickname:TEXT",
                        "Unit:TEXT")
                .addRow(1, 0, 1, "oven", "C");
        Table sums = table(
                "Channel_Statistic_Table",
                "Test_ID:LONG",
                "Data_Point:LONG",
                "Vmax_On_Cycle:FLOAT",
                "Charge_Time:DOUBLE",
                "Discharge_Time:DOUBLE");
        table("Event_Table", "Test_ID:LONG", "Event_Data:TEXT").addRow(1, "not read");
        for (int i = 1; i <= records; i++) {
            int sign = i <= records / 2 ? 1 : -1;
            double charge = 1e-3 * i / 60;
            double time = 60.0 * i;
            normal.addRow(1, i, time, time, START_DAYS + i / 1440.0, 1, 1, false, sign * 1e-3, sign * 0.1, charge, 0.0);
            sensors.addRow(1, i, 0, 1, 25.5, 0.0);
        }
        sums.addRow(1, records, 0.1, 60.0 * records / 2, 60.0 * records / 2);
    }

    /** A table with an index on its first column, as Arbin's have. */
    private Table table(String name, String... columns) throws IOException {
        TableBuilder builder = new TableBuilder(name);
        for (String column : columns) {
            String[] nameAndType = column.split(":");
            builder.addColumn(new ColumnBuilder(nameAndType[0], DataType.valueOf(nameAndType[1])));
        }
        String first = columns[0].substring(0, columns[0].indexOf(':'));
        return builder.addIndex(new IndexBuilder("first").addColumns(first)).toTable(database);
    }
}
