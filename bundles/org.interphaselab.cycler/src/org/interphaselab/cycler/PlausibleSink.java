package org.interphaselab.cycler;

import java.nio.file.Path;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;

/** Hands samples on whose voltages are possible. */
final class PlausibleSink implements TraceSink {

    private final TraceSink sink;
    private final Path file;
    private long samples;

    PlausibleSink(TraceSink sink, Path file) {
        this.sink = sink;
        this.file = file;
    }

    @Override
    public void add(Trace block) throws ProblemException {
        PlausibleVoltage.require(block, samples, file);
        samples += block.size();
        sink.add(block);
    }

    @Override
    public void restart() throws ProblemException {
        samples = 0;
        sink.restart();
    }
}
