package org.interphaselab.cycler.raw;

/**
 * The charge of one executed step, twice: as the integral of its current and as the file counts it.
 *
 * @param number of the step
 * @param records compared
 * @param steady whether the current changes slowly enough to be integrated
 * @param integralAh integral of the current, Ah
 * @param countedAh charge counted over the same records, Ah
 * @param openAh what the integral may be off because the current changes between records, Ah
 * @param counts how often the counter moved
 */
record ChargedStep(
        double number, int records, boolean steady, double integralAh, double countedAh, double openAh, int counts) {

    /** How far integral and counter may differ, beside what records and counter leave open. */
    static final double TOLERANCE = 0.02;

    /** Fewer records say too little about the current between them. */
    static final int MIN_RECORDS = 20;

    private static final int MIN_COUNTS = 10;
    private static final double MAX_OPEN = 0.2;
    private static final double MIN_CHARGE_AH = 1e-7;
    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Takes the records of a step. The first interval is left out: the counter starts with the step, the first record
     * comes later. So is an interval in which the counter starts again, as after a pause.
     */
    static ChargedStep of(ChargeCheck.Records records, int from, int to) {
        double[] time = records.timeS();
        double[] current = records.currentA();
        double[] counter = records.countersAh().getFirst();
        double[] second = records.countersAh().size() > 1 ? records.countersAh().getLast() : null;
        double integral = 0;
        double counted = 0;
        double open = 0;
        int counts = 0;
        int pairs = 0;
        double begin = counted(counter, second, from);
        double last = from + 1 < to ? counted(counter, second, from + 1) : begin;
        for (int i = from + 2; i < to; i++) {
            double now = counted(counter, second, i);
            double count = now - last;
            boolean restarts = Math.abs(now - begin) < Math.abs(last - begin) / 2;
            last = now;
            if (restarts) {
                continue;
            }
            double seconds = time[i] - time[i - 1];
            double before = Math.abs(current[i - 1]);
            double after = Math.abs(current[i]);
            integral += 0.5 * (before + after) * seconds;
            open += 0.5 * Math.abs(after - before) * seconds;
            counted += count;
            counts += count != 0 ? 1 : 0;
            pairs++;
        }
        return new ChargedStep(
                records.step().applyAsDouble(from),
                pairs == 0 ? 0 : pairs + 1,
                records.steady().test(from),
                integral / SECONDS_PER_HOUR,
                Math.abs(counted),
                open / SECONDS_PER_HOUR,
                counts);
    }

    private static double counted(double[] counter, double[] second, int record) {
        return second == null ? counter[record] : counter[record] + second[record];
    }

    /** Whether there is charge to be compared at all. */
    boolean hasCharge() {
        return Math.max(integralAh, countedAh) > MIN_CHARGE_AH;
    }

    /** Integral over counter. */
    double ratio() {
        return integralAh / countedAh;
    }

    /** Whether the records are many enough, and the current steady enough, to judge the step. */
    boolean canTell() {
        return steady && records >= MIN_RECORDS && counts >= MIN_COUNTS && left() <= MAX_OPEN;
    }

    /** Whether integral and counter agree. */
    boolean agrees() {
        return Math.abs(ratio() - 1) <= TOLERANCE + left();
    }

    /** What the records leave open: a current that changes between them, and a counter that moves in coarse steps. */
    private double left() {
        double resolution = counts < records / 2 ? 1.0 / counts : 0;
        return openAh / Math.max(integralAh, countedAh) + resolution;
    }
}
