package org.interphaselab.cycler.neware.ndax;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Where the members of one recording come from: an archive, or a folder in which they lie side by side. Members go by
 * the names that an archive gives them, {@code data.ndc} and so on, whatever a folder calls them.
 */
interface Members extends AutoCloseable {

    /** The names of the members. */
    List<String> names();

    /** Whether a member is there. */
    boolean has(String name);

    /** The name by which the user knows a member. */
    String shown(String name);

    /** The file that stands for the recording. */
    Path file();

    /** What the samples of the recording may take. */
    MemoryLimit memory();

    /**
     * Opens a member for one reading from its start.
     *
     * @throws ProblemException when it is not there or not readable
     */
    MemberStream open(String name) throws ProblemException;

    /** A place in a member. */
    Location at(String member, long byteOffset);

    /** The problem of a member whose content cannot be had. */
    Problem damaged(String member, long byteOffset, String detail);

    /**
     * Counts bytes of a member that were read.
     *
     * @throws ProblemException when they are more than can be trusted
     */
    void spend(String member, long byteOffset, int bytes) throws ProblemException;

    @Override
    void close() throws ProblemException;
}
