/**
 * Loads further issues into a graph file, says so, and waits to be killed: what it wrote is in the log beside the file.
 *
 *     node --import tsx tests/bench/children/killed-load.ts all|citations ISSUES FILE
 */
import { z } from 'zod';
import { issueRows } from '../generate/issue.ts';
import { collectionOf, PARTS } from '../generate/sizes.ts';
import { openGraph } from '../load/open-graph.ts';
import { emptyPace, loadRows } from '../load/pace.ts';
import { storeLoader } from '../load/store-loader.ts';

const FURTHER = 20;

const [parts, issues, path] = z.tuple([z.enum(PARTS), z.coerce.number().int().positive(), z.string()]).parse(process.argv.slice(2));
const size = collectionOf(issues, parts);
const loader = storeLoader(await openGraph({ engine: 'embedded', path }));
for (let index = size.issues; index < size.issues + FURTHER; index += 1) await loadRows(loader, issueRows(size, index), emptyPace());
process.stdout.write('loaded\n');
setInterval(() => undefined, 60_000);
