// The command from its sources; the build puts a file of the same two lines before the bundled program.
import { start } from './program.ts';

await start(import.meta.url);
