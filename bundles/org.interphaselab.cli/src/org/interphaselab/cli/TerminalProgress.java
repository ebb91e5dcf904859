package org.interphaselab.cli;

import org.interphaselab.core.Progress;

/** Shows progress on one rewritten line of a terminal, and nothing where there is no terminal. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Cancellation cancellation;
    private String task = "";
    private long total;
    private long done;
    private int shownPercent = -1;

    TerminalProgress(Terminal terminal, Cancellation cancellation) {
        this.terminal = terminal;
        this.cancellation = cancellation;
    }

    @Override
    public synchronized void begin(String newTask, long totalUnits) {
        task = newTask;
        total = totalUnits;
        done = 0;
        shownPercent = -1;
        show();
    }

    @Override
    public synchronized void advance(long units) {
        done += units;
        show();
    }

    @Override
    public boolean cancelled() {
        return cancellation.wished();
    }

    /** Takes the line away at the end of the work. */
    @Override
    public void close() {
        erase();
    }

    /** Takes the line away, so that something else can be written. */
    synchronized void erase() {
        if (shownPercent >= 0 && terminal.showsProgress()) {
            terminal.err().print(ERASE_LINE);
            terminal.err().flush();
            shownPercent = -1;
        }
    }

    private void show() {
        if (!terminal.showsProgress()) {
            return;
        }
        int percent = total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
        if (percent != shownPercent) {
            shownPercent = percent;
            String share = total <= 0 ? "…" : " " + percent + " %";
            terminal.err().print(ERASE_LINE + OneLine.of(task) + share);
            terminal.err().flush();
        }
    }
}
