/**
 * What becomes of each shell snippet of the pages, by its page and its first command: `here` is run by
 * `__tests__/proofs/pages-shell.test.ts`, `by` by that test of that file, and `not` is not run, with the reason.
 */
export type ShellRun =
  | 'here'
  | { readonly by: string; readonly title: string }
  | { readonly not: string; readonly lines: readonly string[] };

const clean = { by: '.ci/gate.mjs', title: 'the two commands of the README in a clean clone' };
const inOrder = {
  by: '__tests__/stories/examples.test.ts',
  title: 'run as they stand, one after the other, in a system that is not named',
};

export const shellRuns: Readonly<Record<string, ShellRun>> = {
  'CONTRIBUTING.md: git clone https://github.com/sf-keypair/sf-keypair && cd sf-keypair': clean,
  'README.md: npm run demo': 'here',
  'README.md: openssl req -x509 -newkey rsa:2048 -sha256 -days 365 -nodes \\': 'here',
  'README.md: gh secret set SF_PRIVATE_KEY --repo acme/app < private-key.pem': {
    not: 'GitHub alone stores a secret, for somebody who is logged in there',
    lines: ['gh secret set ', 'gh variable set '],
  },
  "README.md: git ls-remote https://github.com/sf-keypair/sf-keypair 'refs/tags/v1*'": {
    not: 'it asks the repository on GitHub',
    lines: ['git ls-remote '],
  },
  'README.md: gh release verify vVERSION --repo sf-keypair/sf-keypair': {
    not: 'it asks GitHub and npm for what they signed',
    lines: ['gh release verify ', 'gh attestation verify ', 'npm audit signatures'],
  },
  'README.md: git clone --quiet --depth 1 --branch v1 https://github.com/sf-keypair/sf-keypair && cd sf-keypair': {
    by: '__tests__/proofs/release/rehearsal.test.ts',
    title: 'is built again by the three commands of the README',
  },
  'docs/CLI.md: git clone --quiet --depth 1 --branch v1 https://github.com/sf-keypair/sf-keypair .sf-keypair': 'here',
  'docs/CLI.md: npm install --global ./sf-keypair-VERSION.tgz': 'here',
  'docs/CLI.md: sf-keypair login -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com -a acme':
    'here',
  'docs/CLI.md: eval "$(sf-keypair login --format shell)"': 'here',
  'docs/CLI.md: sf-keypair login --format dotenv --output-file salesforce.env': 'here',
  'docs/CLI.md: sf-keypair login --format json --print-token | jq --raw-output .accessToken': 'here',
  'docs/CLI.md: sf-keypair login --config salesforce.json --org uat': 'here',
  'docs/CLI.md: sf-keypair login --config salesforce.json --all --output-file sessions.jsonl': 'here',
  'docs/CLI.md: vault read -field=key secret/ci | sf-keypair login --private-key -': 'here',
  "docs/CLI.md: sf-keypair check certificates/server.pem 'keystores/**/*.jks' tls://acme.my.salesforce.com:443": 'here',
  'docs/CLI.md: sf-keypair check server.pem --fail-within 14d --html-file certificates.html': 'here',
  'docs/CLI.md: sf-keypair check --config salesforce.json --all': 'here',
  "docs/CLI.md: sf-keypair check server.pem --format json | jq '.findings[] | {subject, daysLeft}'": 'here',
  'docs/CLI.md: sf-keypair doctor -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com': 'here',
  'docs/CLI.md: sf-keypair doctor --offline -f key.pem --certificate certificate.pem': 'here',
  'docs/CLI.md: sf-keypair rotate -o ci@acme.example -i 3MVG9… -r https://acme.my.salesforce.com -f key.pem --secret-targets acme/app --rotate-token @token --dry-run':
    'here',
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --output-file private-key.pem':
    'here',
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com -f private-key.pem -i 3MVG9…':
    'here',
  'docs/CLI.md: sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --secret-targets acme/app --rotate-token @token':
    'here',
  'docs/CLI.md: sf-keypair assertion -o ci@acme.example -f key.pem -i 3MVG9… -r https://acme.my.salesforce.com': 'here',
  'docs/CLI.md: sf-keypair assertion --json | jq --raw-output .assertion': 'here',
  'docs/CLI.md: sf-keypair revoke': 'here',
  'docs/CLI.md: sf-keypair revoke --access-token - --instance-url https://acme.my.salesforce.com < token': 'here',
  'docs/CLI.md: sf-keypair emulate --new-app ./app': 'here',
  'docs/CLI.md: sf-keypair emulate --new-app ./app --fault status:503*2': 'here',
  'docs/CONFIGURATION.md: sf-keypair login --config salesforce.json --org uat': 'here',
  'docs/EMULATOR.md: node dist/cli/index.js emulate --new-app ./app': 'here',
  'docs/PIPELINES.md: tool=$(mktemp -d)': inOrder,
  'docs/PIPELINES.md: session=$(mktemp)': inOrder,
  'docs/PIPELINES.md: node "$tool/dist/cli/index.js" check \'certificates/**/*.pem\' --junit-file certificates.xml':
    inOrder,
  'docs/RELEASING.md: node scripts/release.mjs assemble ../release': {
    by: '__tests__/proofs/release/rehearsal.test.ts',
    title: 'names its checksums as sha256sum reads them',
  },
  'docs/RELEASING.md: npm login': {
    not: 'a maintainer does it once, with a second factor',
    lines: ['npm login', 'npm publish ', 'npm trust '],
  },
  'docs/RELEASING.md: npm version minor --no-git-tag-version': {
    not: 'it changes the checkout; the build is run by every release',
    lines: ['npm version ', 'npm run build'],
  },
  'docs/RELEASING.md: gh workflow run release.yml --ref main': {
    not: 'GitHub runs it; act runs its jobs',
    lines: ['gh workflow run ', 'gh run watch'],
  },
  'docs/RELEASING.md: npm stage list sf-keypair': {
    not: 'a maintainer does it, with a second factor',
    lines: ['npm stage '],
  },
};

/** The name by which a snippet is known in the table; a release changes none of them. */
export const nameOf = ({ page, first }: { readonly page: string; readonly first: string }) =>
  `${page}: ${first.replace(/\d+\.\d+\.\d+/, 'VERSION')}`;
