package org.assay.loadtests.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assay.cache.bank.synthetic.SyntheticBank.Size;
import org.assay.cache.session.ChainHash;
import org.assay.cache.session.LiveSession;
import org.assay.cache.session.SessionCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A live session to bytes and back, in the middle of a test on a bank of 3,840 items. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class CodecBenchmark {
    private static final int MIDDLE = 12;

    private final LiveSession session =
            new LiveSession(
                    Played.on(Size.PIX, 1).step(MIDDLE).state(), ChainHash.of(new byte[32]));
    private final byte[] bytes = SessionCodec.encode(session);

    @Benchmark
    public byte[] encode() {
        return SessionCodec.encode(session);
    }

    @Benchmark
    public Optional<LiveSession> decode() {
        return SessionCodec.decode(bytes);
    }
}
