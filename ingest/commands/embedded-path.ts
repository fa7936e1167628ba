import { AppError } from '../../schema/errors.ts';
import { graphOf, type GraphOption } from './with-store.ts';

/**
 * The file of the graph that the option or the environment names, for what can be done to a file only.
 * @throws AppError BAD_USAGE where the graph is in Neo4j
 */
export function embeddedPath(options: GraphOption, deed: string): string {
  const config = graphOf(options);
  if (config.engine === 'embedded') return config.path;
  throw new AppError('BAD_USAGE', `A graph in Neo4j cannot be ${deed} by Theoria`, {
    remedy: "Use Neo4j's own tools, neo4j-admin database dump and load (or backup and restore), or name a graph file with --graph.",
  });
}
