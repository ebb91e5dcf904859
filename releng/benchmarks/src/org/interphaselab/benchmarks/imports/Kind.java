package org.interphaselab.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The formats measured, each with a way to make an input of any size and a reader as a textbook would write it. */
public enum Kind {
    /** Neware .nda, records of 86 bytes. */
    NDA("recording.nda") {
        @Override
        void write(Recording recording, Path file) throws IOException {
            InputFiles.nda(recording, file);
        }

        @Override
        double textbook(Path file) throws IOException {
            return TextbookReaders.nda(file);
        }
    },
    /** Neware .ndax, the layout of BTS 8.0.1. */
    NDAX("recording.ndax") {
        @Override
        void write(Recording recording, Path file) throws IOException {
            InputFiles.ndax(recording, file);
        }

        @Override
        double textbook(Path file) throws IOException {
            return TextbookReaders.ndax(file);
        }
    },
    /** BioLogic .mpr. */
    MPR("recording.mpr") {
        @Override
        void write(Recording recording, Path file) throws IOException {
            InputFiles.mpr(recording, file);
        }

        @Override
        double textbook(Path file) throws IOException {
            return TextbookReaders.mpr(file);
        }
    },
    /** Battery Data Format csv. */
    BDF_CSV("recording.bdf.csv") {
        @Override
        void write(Recording recording, Path file) throws IOException {
            InputFiles.bdfCsv(recording, file);
        }

        @Override
        double textbook(Path file) throws IOException {
            return TextbookReaders.csv(file, "Voltage / V");
        }
    },
    /** Neware's BTSDA, csv of one layer. */
    BTSDA_CSV("recording.csv") {
        @Override
        void write(Recording recording, Path file) throws IOException {
            InputFiles.btsdaCsv(recording, file);
        }

        @Override
        double textbook(Path file) throws IOException {
            return TextbookReaders.csv(file, "Voltage(V)");
        }
    };

    private final String fileName;

    Kind(String fileName) {
        this.fileName = fileName;
    }

    /** What a file of it is called. */
    public String fileName() {
        return fileName;
    }

    /** A file with so many records. */
    public byte[] bytes(int records) throws IOException {
        Path folder = Files.createTempDirectory("interphase-lab-bench-");
        Path file = folder.resolve(fileName);
        try {
            write(new Recording(records), file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** Writes a recording. */
    abstract void write(Recording recording, Path file) throws IOException;

    /** Reads a file as a textbook would, field by field into lists; the sum of all voltages in V. */
    abstract double textbook(Path file) throws IOException;
}
