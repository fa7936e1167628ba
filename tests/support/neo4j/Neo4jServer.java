import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server with the settings of HOME/neo4j.conf, run from source: java -cp CLASS_PATH Neo4jServer.java HOME
 * Prints "ready" when its database answers. Ends when standard input does, so that it never outlives who started it.
 */
public class Neo4jServer {
    private static final long AVAILABLE_MS = 120_000;
    private static final long SHUTDOWN_MS = 60_000;

    public static void main(String[] arguments) {
        try {
            Path home = Path.of(arguments[0]);
            var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
            if (!service.database("neo4j").isAvailable(AVAILABLE_MS)) throw new IllegalStateException("the database does not become available");
            System.out.println("ready");
            while (System.in.read() >= 0) {}
            endSoon();
            service.shutdown();
            Runtime.getRuntime().halt(0);
        } catch (Throwable error) {
            // Threads of the server would keep the process.
            error.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** A server whose folder was deleted under it does not end by itself. */
    private static void endSoon() {
        Thread end = new Thread(() -> {
            try {
                Thread.sleep(SHUTDOWN_MS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        end.setDaemon(true);
        end.start();
    }
}
