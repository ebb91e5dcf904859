package org.interphaselab.benchmarks.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.bdf.BdfWriter;

/** What is measured in processes of their own: {@code read|textbook KIND FILE}, {@code peak KIND FILE}, {@code convert IN OUT}. */
public final class Child {

    private Child() {}

    /** Prints one number: the sum of the voltages, the peak in bytes, or the records. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[arguments.length == 3 && !arguments[0].equals("convert") ? 2 : 1]);
        System.out.println(
                switch (arguments[0]) {
                    case "read" -> sum(read(file));
                    case "textbook" -> Kind.valueOf(arguments[1]).textbook(file);
                    case "peak" -> peak(file);
                    case "convert" -> convert(file, Path.of(arguments[2]));
                    default -> throw new IllegalArgumentException(arguments[0]);
                });
    }

    private static Imported read(Path file) throws Exception {
        return CyclerFiles.standard().read(file, Progress.none());
    }

    private static double sum(Imported imported) {
        double sum = 0;
        for (double value : imported.trace().values(Quantity.VOLTAGE)) {
            sum += value;
        }
        return sum;
    }

    /** The most that was in use after any of the collections that are made one after the other all the while. */
    private static double peak(Path file) throws Exception {
        AtomicLong peak = new AtomicLong();
        long before = usedAfterCollection();
        Thread collector = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                peak.accumulateAndGet(usedAfterCollection(), Math::max);
            }
        });
        collector.start();
        Imported imported = read(file);
        collector.interrupt();
        collector.join();
        peak.accumulateAndGet(usedAfterCollection(), Math::max);
        if (imported.trace().size() == 0) {
            throw new IOException("nothing was read");
        }
        return peak.get() - before;
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double convert(Path file, Path target) throws Exception {
        CyclerFiles files = CyclerFiles.standard();
        if (!files.exceedsMemory(file)) {
            throw new IOException("the file has room in memory: nothing would be shown");
        }
        return new BdfWriter()
                .writeInBlocks(files, file, target, Progress.none())
                .report()
                .records();
    }
}
