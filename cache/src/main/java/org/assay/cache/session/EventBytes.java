package org.assay.cache.session;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.assay.engine.bank.ItemId;
import org.assay.engine.grading.ResponseValue;
import org.assay.engine.grading.Result;
import org.assay.engine.session.Next;
import org.assay.engine.session.Progress;
import org.assay.engine.session.Reached;
import org.assay.engine.session.Served;
import org.assay.engine.session.SessionEvent.ResponseRecorded;
import org.assay.engine.session.Submission;

/** The layout of a recorded response and its parts in a session's bytes. */
final class EventBytes {
    private static final int ABSENT = -1;

    private EventBytes() {}

    static void write(DataOutputStream out, ResponseRecorded response) throws IOException {
        out.writeLong(response.atMs());
        out.writeInt(response.sequence());
        out.writeUTF(response.item().value());
        write(out, response.submission());
        out.writeBoolean(response.focusLost());
        out.writeUTF(response.result().name());
        out.writeLong(response.elapsedMs());
        out.writeInt(response.levelUp().orElse(ABSENT));
        write(out, response.progress());
        out.writeBoolean(response.checkpoint());
        switch (response.next()) {
            case Next.Challenge(var served) -> {
                out.writeBoolean(true);
                write(out, served);
            }
            case Next.Finished(var reached) -> {
                out.writeBoolean(false);
                write(out, reached);
            }
        }
    }

    static ResponseRecorded readResponse(DataInputStream in) throws IOException {
        return new ResponseRecorded(
                in.readLong(),
                in.readInt(),
                new ItemId(in.readUTF()),
                readSubmission(in),
                in.readBoolean(),
                Result.valueOf(in.readUTF()),
                in.readLong(),
                optional(in.readInt()),
                readProgress(in),
                in.readBoolean(),
                in.readBoolean()
                        ? new Next.Challenge(readServed(in))
                        : new Next.Finished(readReached(in)));
    }

    static void write(DataOutputStream out, Served served) throws IOException {
        out.writeUTF(served.item().value());
        out.writeInt(served.ordinal());
        out.writeInt(served.topic());
        out.writeByte(served.level());
        out.writeInt(served.timerSeconds().orElse(ABSENT));
        out.writeLong(served.servedAtMs());
    }

    static Served readServed(DataInputStream in) throws IOException {
        return new Served(
                new ItemId(in.readUTF()),
                in.readInt(),
                in.readInt(),
                in.readByte(),
                optional(in.readInt()),
                in.readLong());
    }

    static void write(DataOutputStream out, Progress progress) throws IOException {
        out.writeInt(progress.answered());
        out.writeInt(progress.assessedSkills());
        out.writeInt(progress.targetSkills());
    }

    static Progress readProgress(DataInputStream in) throws IOException {
        return new Progress(in.readInt(), in.readInt(), in.readInt());
    }

    static void write(DataOutputStream out, Reached reached) throws IOException {
        out.writeInt(reached.points());
        out.writeInt(reached.level());
        out.writeInt(reached.pointsToNextLevel());
    }

    static Reached readReached(DataInputStream in) throws IOException {
        return new Reached(in.readInt(), in.readInt(), in.readInt());
    }

    private static void write(DataOutputStream out, Submission submission) throws IOException {
        switch (submission) {
            case Submission.Skipped _ -> out.writeByte('s');
            case Submission.Answered(ResponseValue.Text(var text)) -> {
                out.writeByte('t');
                writeText(out, text);
            }
            case Submission.Answered(ResponseValue.Ids(var ids)) -> {
                out.writeByte('i');
                out.writeShort(ids.size());
                for (var id : ids) {
                    writeText(out, id);
                }
            }
            case Submission.Answered(ResponseValue.Blanks(var textByBlank)) -> {
                out.writeByte('b');
                out.writeShort(textByBlank.size());
                for (var blank : textByBlank.entrySet()) {
                    writeText(out, blank.getKey());
                    writeText(out, blank.getValue());
                }
            }
        }
    }

    private static Submission readSubmission(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 's' -> new Submission.Skipped();
            case 't' -> new Submission.Answered(new ResponseValue.Text(readText(in)));
            case 'i' -> new Submission.Answered(new ResponseValue.Ids(readIds(in)));
            case 'b' -> new Submission.Answered(readBlanks(in));
            default -> throw new IllegalArgumentException("unknown submission");
        };
    }

    private static List<String> readIds(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(readText(in));
        }
        return ids;
    }

    private static ResponseValue readBlanks(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        var textByBlank = new TreeMap<String, String>();
        for (int i = 0; i < size; i++) {
            var blank = readText(in);
            textByBlank.put(blank, readText(in));
        }
        return new ResponseValue.Blanks(textByBlank);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static OptionalInt optional(int value) {
        return value == ABSENT ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
