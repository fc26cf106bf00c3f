/** One line of the bundle made wrong, and the test that must notice. */
export interface Sabotage {
  /** What the patch does. */
  readonly name: string;
  /** Below the action's folder. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The story, below __tests__/stories, and the whole name of the test that turns red. */
  readonly story: string;
  readonly test: string;
}

const main = 'dist/main/index.js';

export const sabotages: readonly Sabotage[] = [
  {
    name: 'drops the masks of the last lines of a secret',
    file: main,
    find: '    for (const whole of text === secret ? [secret, secret.trim()] : [])\n        add(whole);\n    for (const line of [...lines, ...tokenParts(secret.trim())])\n        add(line);',
    replace: '    for (const line of lines.slice(0, 5))\n        add(line);',
    story: 'hostile',
    test: 'later steps of the job can print the key, its lines or their base64, and the log shows none of it',
  },
  {
    name: 'leaves the token unmasked where it is no output',
    file: main,
    find: 'this.#ci.mask(session.accessToken);',
    replace: '',
    story: 'hostile',
    test: 'later steps of the job can print the token although it was no output',
  },
  {
    name: 'prints the form with the assertion',
    file: main,
    find: 'conversation.attempts += 1;',
    replace:
      'conversation.attempts += 1; process.stdout.write(`${tokenRequest(url.origin, assertion).body.reveal()}\\n`);',
    story: 'hostile',
    test: 'later steps of the job cannot find the assertion anywhere',
  },
  {
    name: 'prints the token before it is masked',
    file: main,
    find: 'this.#ci.mask(session.accessToken);',
    replace: 'process.stdout.write(`${session.accessToken.reveal()}\\n`); this.#ci.mask(session.accessToken);',
    story: 'login',
    test: 'a deployment workflow gets a masked token that works, and the facts about it',
  },
  {
    name: 'adds a scope to the form',
    file: main,
    find: '        assertion: assertion.reveal(),\n    });',
    replace: "        assertion: assertion.reveal(),\n        scope: 'api',\n    });",
    story: 'login',
    test: 'a deployment workflow sends two form fields, nothing in the query, and a lifetime within 180 seconds',
  },
  {
    name: 'puts the assertion into the query string as well',
    file: main,
    find: 'url: `${origin}${tokenPath}`,',
    replace: 'url: `${origin}${tokenPath}?assertion=${assertion.reveal()}`,',
    story: 'login',
    test: 'a deployment workflow sends two form fields, nothing in the query, and a lifetime within 180 seconds',
  },
  {
    name: 'counts exp in milliseconds',
    file: main,
    find: 'exp: Math.floor(now.getTime() / 1000) + lifetimeSeconds,',
    replace: 'exp: now.getTime() + lifetimeSeconds,',
    story: 'login',
    test: 'a deployment workflow sends two form fields, nothing in the query, and a lifetime within 180 seconds',
  },
  {
    name: 'echoes what is no existing path',
    file: main,
    find: '${look.clause}.`',
    replace: '${look.clause}: ${text.slice(3)}.`',
    story: 'login',
    test: 'bad input a path that does not exist is never quoted back',
  },
  {
    name: 'sends the generic audience to a host of another',
    file: main,
    find: 'if (configured !== undefined || !url.servedBySalesforce || url.generic',
    replace: "if (url.foreign) return 'https://login.salesforce.com'; if (configured !== undefined || url.generic",
    story: 'true-hosts',
    test: 'a host that could replay what it receives of another, allowed by name, gets exactly one assertion, and the log says once what it could do',
  },
  {
    name: 'sends the generic audience to loopback',
    file: main,
    find: "if (configured !== undefined || !url.servedBySalesforce || url.generic || url.kind === 'unknown')",
    replace: 'if (configured !== undefined || url.generic)',
    story: 'true-hosts',
    test: 'a host that could replay what it receives on loopback gets exactly one assertion',
  },
  {
    name: 'goes on with certificate checks switched off',
    file: main,
    find: "if (world.machine.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {",
    replace: 'if (false) {',
    story: 'login',
    test: 'bad input NODE_TLS_REJECT_UNAUTHORIZED=0 is refused',
  },
  {
    name: 'believes any instance_url',
    file: main,
    find: '!(configured || salesforce)) {',
    replace: 'false) {',
    story: 'hostile',
    test: 'a host with bad intentions is not believed with an instance_url of its own, and nothing more is sent',
  },
  {
    name: 'lets an org through that is not allowed',
    file: main,
    find: 'if (allowedOrgIds.length > 0 &&',
    replace: 'if (allowedOrgIds.length > 99 &&',
    story: 'login',
    test: 'bad input an org that is not allowed is refused, and the session is not ended unasked',
  },
  {
    name: 'prints foreign text as it comes',
    file: main,
    find: ".replace(/##(?=[a-z]*\\[)/gi, '#\\\\#')",
    replace: '',
    story: 'hostile',
    test: 'a host with bad intentions cannot make the log act: "##[stop-commands]t"',
  },
  {
    name: 'tries the next key whatever the org says',
    file: main,
    find: '!mayHelp(first.rejection, current, next)',
    replace: 'false',
    story: 'hostile',
    test: 'a rejection that blames neither key nor app is final: one request, whatever other credentials there are',
  },
  {
    name: "logs in beside a fork's code",
    file: main,
    find: 'if (!occasion.privileged ||',
    replace: 'if (true ||',
    story: 'login',
    test: 'a login beside foreign code is refused: a checkout of the fork',
  },
  {
    name: 'skips whenever a secret is missing',
    file: main,
    find: 'if (dependabot ||',
    replace: 'if (true ||',
    story: 'login',
    test: 'if-missing: skip fails everywhere else, and where a secret did arrive',
  },
  {
    name: 'falls back to the log where the output file is missing',
    file: main,
    find: 'if (!this.#hasFile(`GITHUB_${file}`)) {',
    replace:
      'if (!this.#hasFile(`GITHUB_${file}`)) { process.stdout.write(String(value instanceof Object ? value.reveal() : value)); return;',
    story: 'login',
    test: 'a runner whose output file is missing gets a failure and never the token in its log',
  },
  {
    name: 'keeps the token in the state unasked',
    file: main,
    find: 'if (options.revoke) {',
    replace: 'if (true) {',
    story: 'login',
    test: 'a deployment workflow ends the session in post when asked to, and only then',
  },
  {
    name: "skips the filter of a child's environment",
    file: main,
    find: 'if (value !== undefined && isAllowed(name))',
    replace: 'if (value !== undefined)',
    story: 'handoff',
    test: 'a hand-off to the sf CLI shows an sf the token in one variable and nothing else of ours',
  },
];
