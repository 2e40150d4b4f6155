package org.assay.api.passwords;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.BitSet;
import java.util.Optional;

/** What Linux can be told of the thread that calls. On other systems nothing is told or taken. */
final class LinuxThread {
    private static final int PRIO_PROCESS = 0;

    /** As "process" 0; on other systems that is the whole process. */
    private static final int THIS_THREAD = 0;

    /** Of a set of cores; Linux knows 8,192 at most. */
    private static final int SET_BYTES = 1_024;

    private LinuxThread() {}

    static boolean isHere() {
        return "Linux".equals(System.getProperty("os.name"));
    }

    /**
     * Sets its niceness. Java's priorities are ignored by Linux.
     *
     * @return whether the system has done so
     */
    static boolean setNiceness(int niceness) {
        return function("setpriority", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)
                .map(
                        call -> {
                            try {
                                return (int) call.invokeExact(PRIO_PROCESS, THIS_THREAD, niceness)
                                        == 0;
                            } catch (Throwable e) {
                                throw new IllegalStateException("setpriority(2) threw", e);
                            }
                        })
                .orElse(false);
    }

    /**
     * Keeps it to some cores.
     *
     * @param cores their numbers, below 8,192; those that are not this process's to use count for
     *     nothing
     * @return whether the system has done so; not if it may use none of them
     */
    static boolean stayOn(BitSet cores) {
        return function("sched_setaffinity", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS)
                .map(
                        call -> {
                            try (var arena = Arena.ofConfined()) {
                                var set = arena.allocate(SET_BYTES, Long.BYTES);
                                set.copyFrom(MemorySegment.ofArray(cores.toLongArray()));
                                return (int) call.invokeExact(THIS_THREAD, (long) SET_BYTES, set)
                                        == 0;
                            } catch (Throwable e) {
                                throw new IllegalStateException("sched_setaffinity(2) threw", e);
                            }
                        })
                .orElse(false);
    }

    /** One of the C library that takes a whole number and others, and gives 0 for success. */
    @SuppressWarnings("restricted") // As every call of the system's library is.
    private static Optional<MethodHandle> function(String name, MemoryLayout... others) {
        if (!isHere()) {
            return Optional.empty();
        }
        var linker = Linker.nativeLinker();
        var result = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup()
                .find(name)
                .map(
                        address ->
                                linker.downcallHandle(
                                        address, result.appendArgumentLayouts(others)));
    }
}
