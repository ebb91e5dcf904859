package org.interphaselab.study;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has a study open for writing.
 *
 * @param user name of the user
 * @param host name of the computer
 * @param pid number of the process
 * @param processStart when the process started, which tells it from a later one of the same number
 * @param since when the study was opened
 */
public record LockOwner(String user, String host, long pid, Instant processStart, Instant since) {

    private static final long LONGEST_FILE_BYTES = 10_000;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** This process. */
    static LockOwner thisProcess(Instant since) {
        ProcessHandle process = ProcessHandle.current();
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return new LockOwner(System.getProperty("user.name", "unknown"), hostName(), process.pid(), start, since);
    }

    /** Whether the owner is the running process itself. */
    boolean isThisProcess() {
        LockOwner self = thisProcess(since);
        return pid == self.pid && processStart.equals(self.processStart) && host.equals(self.host);
    }

    /** The owner for people. */
    public String text() {
        return user + " on " + host + " (process " + pid + ", since "
                + MINUTES.format(since.atZone(ZoneId.systemDefault())) + ")";
    }

    void writeTo(OutputStream out) throws IOException {
        String text = "user=" + user + "\nhost=" + host + "\npid=" + pid + "\nprocessStart=" + processStart + "\nsince="
                + since + "\n";
        out.write(text.replace("\\", "\\\\").getBytes(StandardCharsets.UTF_8));
    }

    /** What an owner file says; empty if it is missing or says nothing sensible. */
    static Optional<LockOwner> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_FILE_BYTES) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            return Optional.of(new LockOwner(
                    properties.getProperty("user", "unknown"),
                    properties.getProperty("host", "unknown"),
                    Long.parseLong(properties.getProperty("pid", "")),
                    Instant.parse(properties.getProperty("processStart", "")),
                    Instant.parse(properties.getProperty("since", ""))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
