package org.assay.cache.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.internal.util.ConcurrencyUtil;
import com.hazelcast.map.IMap;
import java.util.List;
import java.util.UUID;

/**
 * This JVM's member of the cluster. Joins by a fixed list of members: no multicast, no discovery,
 * no port scan.
 */
public final class ClusterMember implements AutoCloseable {
    private static final String SESSIONS = "sessions";

    private final HazelcastInstance instance;

    private ClusterMember(HazelcastInstance instance) {
        this.instance = instance;
    }

    /**
     * How this member joins.
     *
     * @param host address to listen on
     * @param port port to listen on
     * @param members host:port of the others; none to stay alone
     * @param backups copies of a session state on other members, 0..6, written asynchronously
     * @param maxSessions session states kept on this member
     * @param idleSeconds after which an untouched session state is dropped
     */
    public record Join(
            String clusterName,
            String host,
            int port,
            List<String> members,
            int backups,
            int maxSessions,
            int idleSeconds) {
        public Join {
            members = List.copyOf(members);
        }
    }

    /**
     * Starts the member; blocks until it has joined. Within Hazelcast, completions go on in the
     * thread that has them: its default is the common pool, which starts an operating system's
     * thread for each of them where there are two cores or fewer.
     */
    public static ClusterMember start(Join join) {
        ConcurrencyUtil.setDefaultAsyncExecutor(ConcurrencyUtil.CALLER_RUNS);
        return new ClusterMember(Hazelcast.newHazelcastInstance(configOf(join)));
    }

    private static Config configOf(Join join) {
        var config = new Config();
        config.setClusterName(join.clusterName());
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        var network = config.getNetworkConfig();
        network.setPort(join.port()).setPortAutoIncrement(false).setPublicAddress(join.host());
        network.getInterfaces().setEnabled(true).addInterface(join.host());
        config.setProperty("hazelcast.socket.bind.any", "false");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin()
                .getTcpIpConfig()
                .setEnabled(!join.members().isEmpty())
                .setMembers(join.members());
        config.getIntegrityCheckerConfig().setEnabled(false);
        config.addMapConfig(sessionsConfigOf(join));
        return config;
    }

    private static MapConfig sessionsConfigOf(Join join) {
        return new MapConfig(SESSIONS)
                .setInMemoryFormat(InMemoryFormat.BINARY)
                .setBackupCount(0)
                .setAsyncBackupCount(join.backups())
                .setMaxIdleSeconds(join.idleSeconds())
                .setStatisticsEnabled(false)
                .setEvictionConfig(
                        new EvictionConfig()
                                .setEvictionPolicy(EvictionPolicy.LRU)
                                .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                                .setSize(join.maxSessions()));
    }

    /** Encoded session states by assessment id. */
    public IMap<UUID, byte[]> sessions() {
        return instance.getMap(SESSIONS);
    }

    /** Members that this one sees, itself included; none once it has left. */
    public int size() {
        return isRunning() ? instance.getCluster().getMembers().size() : 0;
    }

    public boolean isRunning() {
        return instance.getLifecycleService().isRunning();
    }

    /** Leaves the cluster in good order. */
    @Override
    public void close() {
        instance.shutdown();
    }
}
