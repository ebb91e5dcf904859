package org.interphaselab.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;

/** The problems of study folders, in the user's words. */
final class StudyProblems {

    private StudyProblems() {}

    static Problem noFolder(Path folder) {
        return Problem.error(
                "STUDY_FOLDER_MISSING",
                "There is no such folder.",
                Location.of(folder),
                "Check the path, or create a study there.");
    }

    static Problem notAFolder(Path file) {
        return Problem.error(
                "STUDY_NOT_A_FOLDER",
                "This is a file; a study is a folder that holds " + StudyFolder.FILE + ".",
                Location.of(file),
                "Choose the folder.");
    }

    static Problem noStudy(Path folder, Path backup) {
        return Problem.error(
                "STUDY_FILE_MISSING",
                "The folder holds no study: " + StudyFolder.FILE + " is missing.",
                Location.of(folder),
                Files.isRegularFile(backup) ? openBackup(backup) : "Choose another folder, or create a study there.");
    }

    static Problem exists(Path file) {
        return Problem.error(
                "STUDY_EXISTS",
                "The folder holds a study already.",
                Location.of(file),
                "Open it, or choose another folder.");
    }

    static Problem damaged(Path file, long line, Path backup) {
        return Problem.error(
                "STUDY_DAMAGED",
                "The study file is damaged or was not written to its end.",
                Location.atLine(file, line),
                Files.isRegularFile(backup)
                        ? openBackup(backup)
                        : "Restore it from a copy of your own; there is no backup beside it.");
    }

    static Problem tooLarge(Path file, long megabytes) {
        return Problem.error(
                "STUDY_TOO_LARGE",
                "The study file is larger than " + megabytes + " MB; studies are much smaller, since measurements are"
                        + " kept in other files.",
                Location.of(file),
                "Check whether this is the right file.");
    }

    static Problem newer(Path file, int version, int current) {
        return Problem.error(
                "STUDY_NEWER",
                "The study was written by a newer program (format version " + version + "; this program knows up to "
                        + current + ").",
                Location.of(file),
                "Update the program, or open the study read-only.");
    }

    static Problem newerReadOnly(Path file, int version) {
        return Problem.warning(
                "STUDY_NEWER_READ_ONLY",
                "The study was written by a newer program (format version " + version + "). It is shown as far as it is"
                        + " understood, and cannot be changed.",
                Location.of(file),
                "Update the program to work on it.");
    }

    static Problem migrated(Path file, int version) {
        return Problem.note(
                "STUDY_OLDER",
                "The study was written in an earlier format (version " + version + ") and has been converted.",
                Location.of(file),
                "Save it to keep the converted form; the original stays as " + StudyFolder.BACKUP + ".");
    }

    static Problem idsGiven(Path file, int count) {
        return Problem.note(
                "STUDY_IDS_GIVEN",
                count + " objects had no identifier and were given one.",
                Location.of(file),
                "Save the study to keep the identifiers.");
    }

    static Problem held(Path folder, Optional<LockOwner> owner) {
        return Problem.warning(
                "STUDY_IN_USE",
                "The study is in use by " + owner.map(LockOwner::text).orElse("another program")
                        + "; it is opened read-only.",
                Location.of(folder),
                "Close it there and open it again to change it.");
    }

    static Problem cannotLock(Path folder, IOException cause) {
        return Problem.warning(
                "STUDY_READ_ONLY",
                "The folder cannot be written (" + reason(cause) + "); the study is opened read-only.",
                Location.of(folder),
                "Copy the folder to a place where you may write, to change the study.");
    }

    static Problem readOnly(Path file) {
        return Problem.error(
                "STUDY_IS_READ_ONLY",
                "The study was opened read-only and cannot be saved.",
                Location.of(file),
                "See the note shown when it was opened.");
    }

    static Problem changedOutside(Path file) {
        return Problem.error(
                "STUDY_CHANGED_OUTSIDE",
                "The study file was changed by something else since it was opened; nothing was saved over it.",
                Location.of(file),
                "Rename the changed file to keep it, then save again; or close the study and open it again.");
    }

    static Problem notReadable(Path file, IOException cause) {
        return Problem.error(
                "STUDY_NOT_READABLE",
                "The study cannot be read: " + reason(cause) + ".",
                Location.of(file),
                "Check the permissions of the folder and the disk.");
    }

    static Problem notSaved(Path file, IOException cause) {
        return Problem.error(
                "STUDY_NOT_SAVED",
                "The study could not be saved: " + reason(cause) + ". The study file is as it was before.",
                Location.of(file),
                "Check free space and permissions, then save again.");
    }

    private static String openBackup(Path backup) {
        return "Open the backup " + backup.getFileName() + ", the state before the last save.";
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
        return message == null || message.isBlank() ? kind : kind + ": " + message;
    }
}
