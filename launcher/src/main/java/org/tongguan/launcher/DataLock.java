package org.tongguan.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one start at a time use a data folder (rule R2). The operating system gives the lock back when its holder dies in whatever way,
 * so nothing stale can remain; the process number in the file is for people only.
 */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws LaunchFailure when another start holds the folder
     */
    static DataLock take(DataFolder data) {
        return tryTake(data).orElseThrow(() -> new LaunchFailure(
                "Already running on " + data.root() + " (process " + holder(data) + "): stop it, or use --data DIR for a second one",
                "数据目录 " + data.root() + " 已在使用(进程 " + holder(data) + "),请先停止它,或用 --data 另指定目录"));
    }

    /** The lock, or nothing when another start holds the folder. */
    static Optional<DataLock> tryTake(DataFolder data) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            var holder = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            channel.write(ByteBuffer.wrap(holder), 0);
            channel.truncate(holder.length);
            return Optional.of(new DataLock(channel));
        } catch (OverlappingFileLockException e) {
            closeQuietlyAfter(e, channel);
            return Optional.empty();
        } catch (IOException e) {
            throw refused(data, e);
        }
    }

    static LaunchFailure refused(DataFolder data, IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return new LaunchFailure("The data folder " + data.root() + " belongs to another user: start as that user, or use --data DIR for one of your own",
                    "数据目录 " + data.root() + " 属于其他用户,请以该用户启动,或用 --data 指定自己的目录", reason);
        }
        return new LaunchFailure("Cannot lock " + data.lock() + ": use a data folder on a local disk (--data DIR)",
                "无法锁定 " + data.lock() + ",请用 --data 指定本地磁盘上的目录", reason);
    }

    private static void closeQuietlyAfter(Exception reason, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static String holder(DataFolder data) {
        try {
            return Files.readString(data.lock()).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot release the data folder's lock", "无法释放数据目录的锁", e);
        }
    }
}
