// A step that writes down what it was handed: all its variables that are none of the runner's, and the outputs of steps before.
import { writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const named = (pattern) => Object.entries(process.env).filter(([name]) => pattern.test(name));
const outputs = named(/^OUTPUTS_/).flatMap(([, text]) => Object.entries(JSON.parse(text)));
writeFileSync(file, JSON.stringify({ environment: named(/^V/), outputs }));
