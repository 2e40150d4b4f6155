package org.assay.cache.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.assay.engine.bank.BankVersion;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.AssessmentId;
import org.assay.engine.session.Header;
import org.assay.engine.session.ItemSet;
import org.assay.engine.session.Knowledge;
import org.assay.engine.session.LearnerId;
import org.assay.engine.session.Progress;
import org.assay.engine.session.Purpose;
import org.assay.engine.session.SessionState;
import org.assay.engine.session.SessionState.Completed;
import org.assay.engine.session.SessionState.Discarded;
import org.assay.engine.session.SessionState.InProgress;
import org.assay.engine.session.SessionState.NotStarted;

/**
 * Live sessions as a few hundred bytes: the layout's number, a checksum of all that follows it, the
 * head of the chain, the state. A copy of another layout, or one that was damaged on its way, is
 * treated as no copy: a wrong state would be decided from, and its events committed.
 */
public final class SessionCodec {
    /** Raised with every change of layout. */
    private static final int LAYOUT = 2;

    private static final int CHECKSUM_AT = 1;
    private static final int CONTENT_AT = CHECKSUM_AT + Integer.BYTES;

    private static final int IN_PROGRESS = 1;
    private static final int COMPLETED = 2;
    private static final int DISCARDED = 3;

    private SessionCodec() {}

    /**
     * Encodes a session that has started.
     *
     * @throws IllegalArgumentException for one that has not: there is nothing to keep
     */
    public static byte[] encode(LiveSession session) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            out.writeInt(0); // The checksum's place.
            out.write(session.head().toBytes());
            write(out, session.state());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        byte[] encoded = bytes.toByteArray();
        ByteBuffer.wrap(encoded).putInt(CHECKSUM_AT, checksum(encoded));
        return encoded;
    }

    private static int checksum(byte[] encoded) {
        var checksum = new CRC32C();
        checksum.update(encoded, CONTENT_AT, encoded.length - CONTENT_AT);
        return (int) checksum.getValue();
    }

    private static boolean isWhole(byte[] bytes) {
        return bytes.length > CONTENT_AT
                && bytes[0] == LAYOUT
                && ByteBuffer.wrap(bytes).getInt(CHECKSUM_AT) == checksum(bytes);
    }

    /** The session in these bytes, or nothing when they have another layout or are damaged. */
    public static Optional<LiveSession> decode(byte[] bytes) {
        if (!isWhole(bytes)) {
            return Optional.empty();
        }
        var content = new ByteArrayInputStream(bytes, CONTENT_AT, bytes.length - CONTENT_AT);
        try (var in = new DataInputStream(content)) {
            var head = ChainHash.of(in.readNBytes(ChainHash.SIZE_BYTES));
            var session = new LiveSession(readState(in), head);
            return in.read() < 0 ? Optional.of(session) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, SessionState state) throws IOException {
        switch (state) {
            case NotStarted _ -> throw new IllegalArgumentException("the session has not started");
            case InProgress s -> {
                out.writeByte(IN_PROGRESS);
                write(out, s.header());
                EventBytes.write(out, s.current());
                write(out, s.knowledge().byTopic());
                write(out, s.answered().words());
                EventBytes.write(out, s.progress());
                out.writeBoolean(s.last().isPresent());
                if (s.last().isPresent()) {
                    EventBytes.write(out, s.last().get());
                }
                out.writeBoolean(s.previousTimed());
            }
            case Completed s -> {
                out.writeByte(COMPLETED);
                write(out, s.header());
                write(out, s.knowledge().byTopic());
                EventBytes.write(out, s.progress());
                EventBytes.write(out, s.last());
                EventBytes.write(out, s.reached());
            }
            case Discarded s -> {
                out.writeByte(DISCARDED);
                write(out, s.header());
                EventBytes.write(out, s.progress());
                out.writeInt(s.nextEventNo());
            }
        }
    }

    private static SessionState readState(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case IN_PROGRESS ->
                    new InProgress(
                            readHeader(in),
                            EventBytes.readServed(in),
                            Knowledge.of(readLongs(in)),
                            ItemSet.ofWords(readLongs(in)),
                            EventBytes.readProgress(in),
                            in.readBoolean()
                                    ? Optional.of(EventBytes.readResponse(in))
                                    : Optional.empty(),
                            in.readBoolean());
            case COMPLETED ->
                    new Completed(
                            readHeader(in),
                            Knowledge.of(readLongs(in)),
                            EventBytes.readProgress(in),
                            EventBytes.readResponse(in),
                            EventBytes.readReached(in));
            case DISCARDED -> readDiscarded(in);
            default -> throw new IllegalArgumentException("unknown phase");
        };
    }

    private static Discarded readDiscarded(DataInputStream in) throws IOException {
        Header header = readHeader(in);
        Progress progress = EventBytes.readProgress(in);
        return new Discarded(header, progress, in.readInt());
    }

    private static void write(DataOutputStream out, Header header) throws IOException {
        write(out, header.id().value());
        write(out, header.learner().value());
        out.writeUTF(header.purpose().name());
        out.writeUTF(header.competency().value());
        out.writeUTF(header.bank().value());
        out.writeInt(header.rules());
        out.writeByte(header.levelCeiling());
        out.writeLong(header.seed());
        out.writeUTF(header.language());
        out.writeLong(header.startedAtMs());
    }

    private static Header readHeader(DataInputStream in) throws IOException {
        return new Header(
                new AssessmentId(readUuid(in)),
                new LearnerId(readUuid(in)),
                Purpose.valueOf(in.readUTF()),
                new CompetencyCode(in.readUTF()),
                new BankVersion(in.readUTF()),
                in.readInt(),
                in.readByte(),
                in.readLong(),
                in.readUTF(),
                in.readLong());
    }

    private static void write(DataOutputStream out, UUID uuid) throws IOException {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }

    private static UUID readUuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, long[] longs) throws IOException {
        out.writeShort(longs.length);
        for (long value : longs) {
            out.writeLong(value);
        }
    }

    private static long[] readLongs(DataInputStream in) throws IOException {
        var longs = new long[in.readUnsignedShort()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = in.readLong();
        }
        return longs;
    }
}
