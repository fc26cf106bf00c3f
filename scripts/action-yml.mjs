// Prints action.yml from the option tables: `npm run build && node scripts/action-yml.mjs > action.yml`.
import { actionOptions, actionOutputs } from '../build/action/tables.js';

const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const groups = {
  mode: 'What to do',
  target: 'Which org',
  key: 'Key pair',
  login: 'Login',
  handoff: 'Hand-off to the sf CLI',
  guard: 'Guards',
  network: 'Patience',
  check: 'Check',
  report: 'Reports',
  rotate: 'Rotate',
};

const lines = [
  'name: Salesforce login with a key pair',
  'description: Logs a workflow in to a Salesforce org with an RSA key pair (OAuth 2.0 JWT bearer) and gives it a masked access token.',
  'author: The sf-keypair authors',
  'branding:',
  '  icon: key',
  '  color: blue',
  'inputs:',
];
let group = '';
for (const option of [...actionOptions].sort(
  (a, b) => Object.keys(groups).indexOf(a.group) - Object.keys(groups).indexOf(b.group),
)) {
  if (option.group !== group) {
    group = option.group;
    lines.push(`  # ${groups[group]}`);
  }
  const fallback =
    option.default === undefined || option.absentAs !== undefined ? '' : ` Default: \`${option.default}\`.`;
  lines.push(`  ${option.name}:`, `    description: ${quote(option.description + fallback)}`, '    required: false');
  if (option.absentAs !== undefined) lines.push(`    default: ${option.absentAs}`);
}
lines.push('outputs:');
for (const output of actionOutputs) lines.push(`  ${output.name}:`, `    description: ${quote(output.description)}`);
lines.push('runs:', '  using: node24', '  main: dist/main/index.js', '  post: dist/post/index.js', '');
process.stdout.write(lines.join('\n'));
