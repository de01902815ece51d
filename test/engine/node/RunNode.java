import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node for tests, in this JVM: `java -cp 'classes:lib/*' RunNode setting=value ...`, lists with commas.
 * Prints "ready" when it answers, and ends with its standard input, so that none outlives whoever started it.
 */
public final class RunNode {
    private static final class TestNode extends Node {
        TestNode(Environment environment, List<Class<? extends Plugin>> plugins) {
            super(environment, plugins, false);
        }
    }

    public static void main(String[] given) throws Exception {
        Settings.Builder settings = Settings.builder()
            .put("network.host", "127.0.0.1")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            // A full disk of the machine that runs the tests is no business of theirs.
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
        for (String one : given) {
            String[] pair = one.split("=", 2);
            if (pair[1].contains(",")) settings.putList(pair[0], pair[1].split(","));
            else settings.put(pair[0], pair[1]);
        }
        Settings made = settings.build();
        Path config = Files.createDirectories(Path.of(made.get("path.home"), "config"));
        Environment environment =
            InternalSettingsPreparer.prepareEnvironment(made, Map.of(), config, () -> made.get("node.name"));
        Node node = new TestNode(
            environment,
            List.of(
                Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class, KNNPlugin.class));
        node.start();
        System.out.println("ready");
        while (System.in.read() >= 0) continue;
        node.close();
        System.exit(0);
    }
}
