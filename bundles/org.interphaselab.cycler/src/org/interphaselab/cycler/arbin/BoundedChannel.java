package org.interphaselab.cycler.arbin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.interphaselab.core.Progress;

/**
 * A file that can only be read, and not for ever: it is neither written nor locked, and pages of a damaged database that
 * lead in a circle end as an exception. Reading stops when the user cancels.
 */
final class BoundedChannel extends FileChannel {

    private static final int SMALLEST_PAGE = 2048;
    private static final int READS_PER_PAGE = 8;
    private static final long READS_AT_LEAST = 50_000;

    private final FileChannel file;
    private final Progress progress;
    private final long size;
    private long left;

    /**
     * Bounds a channel, which is closed with this one.
     *
     * @throws IOException when its size cannot be told
     */
    BoundedChannel(FileChannel file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.size = file.size(); // asked for at every page
        this.left = READS_AT_LEAST + READS_PER_PAGE * (size / SMALLEST_PAGE);
    }

    private void count() throws IOException {
        progress.checkCancelled();
        if (left-- <= 0) {
            throw new IOException("its pages lead in a circle");
        }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        count();
        return file.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        count();
        return file.read(to, position);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        count();
        return file.read(to, offset, length);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public void force(boolean metadata) {
        // nothing was written
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        count();
        return file.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("a file that is only read page by page");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException("a file that is not locked");
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException("a file that is not locked");
    }
}
