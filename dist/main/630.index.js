export const id = 630;
export const ids = [630];
export const modules = {

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configuredInputs: () => (/* binding */ configuredInputs),
  layered: () => (/* binding */ layered),
  noOrg: () => (/* binding */ noOrg),
  readConfigurationFile: () => (/* binding */ readConfigurationFile),
  withNamedOrgs: () => (/* binding */ withNamedOrgs)
});

// EXTERNAL MODULE: ./build/check/sources/file.js
var file = __webpack_require__(8546);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/configuration/path.js
/** Of names that are shown; a longer one may be a key that went astray. */
const shownName = /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/;
/**
 * Where a member stands, `orgs.uat.instance-url`. Names are foreign text: one that does not look like a name is shown as
 * `…`, since it could be a secret.
 */
function pathOf(names) {
    if (names.length === 0)
        return 'the document';
    return names.map((name) => (/^\d{1,6}$/.test(name) || shownName.test(name) ? name : '…')).join('.');
}

;// CONCATENATED MODULE: ./build/configuration/json.js


/** Deeper than any configuration goes. */
const deepest = 8;
/**
 * Reads JSON as RFC 8259 has it, and refuses what readers of JSON take differently: a member that comes twice (§4), a
 * lone surrogate (§8.2). Never quotes a value.
 * @throws Failure ERR_CONFIG_JSON with the line, or the path of the member
 */
function parseJson(text) {
    return new Reader(text).document();
}
/** Each matches at one place and nowhere else. */
const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const word = /true|false|null/y;
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value([]);
        this.#take(space);
        if (this.#at < this.#text.length)
            throw this.#wrong('something stands behind the end');
        return value;
    }
    #value(path) {
        if (path.length > deepest)
            throw this.#wrong(`it is more than ${deepest} levels deep`);
        this.#take(space);
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(path);
        if (next === '[')
            return this.#array(path);
        if (next === '"')
            return this.#string();
        const literal = this.#take(number) || this.#take(word);
        if (literal === '')
            throw this.#wrong(next === undefined ? 'it ends too early' : 'no value can begin like this');
        return JSON.parse(literal);
    }
    #object(path) {
        const members = new Map();
        this.#at += 1;
        if (this.#ends('}'))
            return members;
        do {
            this.#take(space);
            if (this.#text[this.#at] !== '"')
                throw this.#wrong('the name of a member is missing');
            const name = this.#string();
            if (members.has(name)) {
                throw new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file has ${pathOf([...path, name])} twice (${this.#line()}).`, {
                    hint: 'Remove one of the two: readers of JSON differ about which one counts.',
                });
            }
            if (!this.#ends(':'))
                throw this.#wrong('a colon is missing');
            members.set(name, this.#value([...path, name]));
        } while (this.#ends(','));
        if (!this.#ends('}'))
            throw this.#wrong('a comma or the end of an object is missing');
        return members;
    }
    #array(path) {
        const items = [];
        this.#at += 1;
        if (this.#ends(']'))
            return items;
        do
            items.push(this.#value([...path, String(items.length)]));
        while (this.#ends(','));
        if (!this.#ends(']'))
            throw this.#wrong('a comma or the end of a list is missing');
        return items;
    }
    #string() {
        const literal = this.#take(string);
        if (literal === '')
            throw this.#wrong('a text does not end, or holds a character or an escape that it may not');
        const text = JSON.parse(literal);
        if (/\p{Surrogate}/u.test(text))
            throw this.#wrong('a text holds half a character');
        return text;
    }
    /** Whether that mark comes next; it is taken then. */
    #ends(mark) {
        this.#take(space);
        const here = this.#text[this.#at] === mark;
        if (here)
            this.#at += 1;
        return here;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [taken = ''] = pattern.exec(this.#text) ?? [];
        this.#at += taken.length;
        return taken;
    }
    #line() {
        return `line ${this.#text.slice(0, this.#at).split('\n').length}`;
    }
    #wrong(what) {
        return new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file is no JSON (${this.#line()}): ${what}.`);
    }
}

;// CONCATENATED MODULE: ./build/configuration/members.js
/** Of a variable in the environment; this program's own are options and not places for something else. */
const variableName = '^(?![Ss][Ff]_[Kk][Ee][Yy][Pp][Aa][Ii][Rr]_)[A-Za-z_][A-Za-z0-9_]*$';
const threshold = '^\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*(?:,\\s*\\d[\\d.]*\\s*(?:ms|s|m|h|d|w|%)?\\s*)?$';
const clientId = '^[A-Za-z0-9._-]{8,256}$';
const username = "^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$";
/** An org's name: what `--org` takes. */
const orgName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';
const variable = (option, what) => ({
    name: `${option}-variable`,
    description: `The name of the variable that holds ${what}.`,
    pattern: variableName,
    form: 'the name of a variable that does not begin with SF_KEYPAIR_',
    longest: 128,
});
/** The members whose values are names of variables, by the option whose text those hold. */
const variableMembers = [
    ['private-key', 'the private key, or the path of its file'],
    ['private-key-passphrase', 'its passphrase'],
    ['next-private-key', 'the next key during a rollover; one that is not set says that there is none'],
    ['next-private-key-passphrase', 'the passphrase of the next key'],
].map(([option, what]) => [option, variable(option, what)]);
/** What an org may have by itself and not from `defaults`: an address stands for one org. */
const addressMember = {
    name: 'instance-url',
    description: "The org's My Domain address, `https://acme.my.salesforce.com`, or its host alone.",
    pattern: '^[^\\s@]+$',
    form: 'the My Domain address of the org',
    longest: 300,
};
/** What both an org and `defaults` may have. */
const sharedMembers = [
    {
        name: 'org-type',
        description: '`production`, `sandbox` or `scratch`; as the option, a guard beside `instance-url`.',
        choices: ['production', 'sandbox', 'scratch'],
        form: '`production`, `sandbox` or `scratch`',
        longest: 10,
    },
    {
        name: 'client-id',
        description: 'The consumer key of the app.',
        pattern: clientId,
        form: 'a consumer key',
        longest: 256,
    },
    {
        name: 'username',
        description: 'The Salesforce username to log in as.',
        pattern: username,
        form: 'a Salesforce username, name@domain.example',
        longest: 80,
    },
    {
        name: 'next-client-id',
        description: 'The consumer key that goes with the next key, when it belongs to another app.',
        pattern: clientId,
        form: 'a consumer key',
        longest: 256,
    },
    ...variableMembers.map(([, member]) => member),
];
const orgMembers = [addressMember, ...sharedMembers];
const defaultsMembers = sharedMembers;
/** The thresholds of `check`, by their options. */
const thresholdMembers = [
    ['notice-within', 'Notice'],
    ['warn-within', 'Warn'],
    ['fail-within', 'Critical'],
].map(([name, what]) => ({
    name,
    description: `${what} when no more than this is left: \`90d\`, \`36h\`, \`33%\`, or two of these joined by a comma.`,
    pattern: threshold,
    form: 'days (90d), a duration (36h), a share (33%), or two of these joined by a comma',
    longest: 60,
}));

// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
;// CONCATENATED MODULE: ./build/configuration/refusals.js


/** Members that a config file may not have, whatever they hold, and why. Capitals, `-` and `_` make no difference. */
const refusedMembers = [
    [['allowed-hosts'], 'it would send assertions to a host outside of Salesforce, which can replay them'],
    [['audience'], 'an assertion for another audience could be replayed there'],
    [['revoke'], 'it would end sessions that other jobs share'],
    [['store-command', 'command'], 'it would run a program with a key on its standard input'],
    [
        [
            'private-key',
            'private-key-passphrase',
            'next-private-key',
            'next-private-key-passphrase',
            'key',
            'key-text',
            'passphrase',
            'client-secret',
            'consumer-secret',
            'access-token',
            'token',
            'password',
        ],
        'a secret does not belong in a repository; the file names the variable that holds it',
    ],
    [
        ['private-key-file', 'private-key-path', 'next-private-key-file', 'key-file', 'key-path', 'jwt-key-file'],
        'it would have another file opened as a key; the file names the variable that holds the key or its path',
    ],
    [
        ['allow-untrusted-checkout', 'if-missing', 'allowed-org-ids'],
        'a guard that a pull request can change is none; it belongs on the command line or in the workflow',
    ],
    [['__proto__', 'constructor', 'prototype'], 'programs that read the file in another way could be led astray by it'],
];
const reasons = new Map(refusedMembers.flatMap(([names, reason]) => names.map((name) => [folded(name), reason])));
/** Names that mean something to programs, wherever they stand. */
const dangerous = ['__proto__', 'constructor', 'prototype'];
/** Why a member of that name is refused; `undefined` when the name is none that is. */
function refusedMember(name) {
    return reasons.get(folded(name));
}
/** Why nothing at all may have that name, an org neither. */
function refusedName(name) {
    if (looksSecret(name))
        return 'it looks like a key, a token or a passphrase';
    return dangerous.includes(name) ? reasons.get(folded(name)) : undefined;
}
function folded(name) {
    return name.toLowerCase().replace(/[-_]/g, '');
}
/** Texts that a config file may not hold, in whatever member. */
const refusedValues = [
    [looksSecret, 'holds what looks like a key, a token or a passphrase'],
    [(text) => /^\s*(?:[\\/~]|[A-Za-z]:[\\/]|file:)/i.test(text), 'holds an absolute path'],
    [(text) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text.trim()), 'holds a path that leads upwards (`..`)'],
    [(text) => /\.(?:pem|key|der|p8|pk8|p12|pfx|jks|jceks)\s*$/i.test(text), 'holds the path of a key'],
];
/** What stands in `text` and may not; `undefined` when it may. Never quotes it. */
function refusedValue(text) {
    return refusedValues.find(([holds]) => holds(text))?.[1];
}
/** PEM, base64 of a key, a JWT, a session, a consumer secret, an `sfdx` auth URL. */
function looksSecret(text) {
    const dense = text.replace(/\\[nr]|\s/g, '');
    return (/-----|PRIVATE ?KEY|^force:\/\//i.test(text) ||
        /^ey[\w-]{8,}\.|^00D\w{12,15}!|^5Aep|^[A-F0-9]{64}$/.test(dense) ||
        /^(?:MI[A-Za-z0-9+/_-]{30}|LS0tLS1CRUdJT)/.test(dense) ||
        /^[A-Za-z0-9+/=_-]{120}/.test(dense));
}
/**
 * Why an address may not stand in a config file, a clause for behind its member; `undefined` when it may. Loopback and
 * hosts outside of Salesforce's domains are refused.
 */
function refusedAddress(text) {
    const url = (0,failure/* orFailure */.wM)(() => (0,login_url/* loginUrl */.$6)(text));
    if (url instanceof failure/* Failure */.HR) {
        if (url.code === 'ERR_TARGET_HOST')
            return { refused: true, sentence: 'names a host outside of Salesforce' };
        return { refused: false, sentence: `is not the My Domain address of an org (${url.hint})` };
    }
    return url.loopback ? { refused: true, sentence: 'names this machine (loopback)' } : undefined;
}

;// CONCATENATED MODULE: ./build/configuration/judge.js




/** So many problems in one message are enough. */
const mostProblems = 8;
/**
 * Judges what the file holds, everything at once.
 * @throws Failure ERR_CONFIG_REFUSED when there is something that no config file may hold, otherwise ERR_CONFIG_MEMBER
 */
function judgeDocument(document) {
    const problems = { refused: [], wrong: [] };
    searchForRefused(document, [], problems);
    judgeRoot(document, problems);
    if (problems.refused.length > 0) {
        throw new failure/* Failure */.HR('ERR_CONFIG_REFUSED', `The config file may not hold this: ${sentence(problems.refused)}.`);
    }
    if (problems.wrong.length > 0) {
        throw new failure/* Failure */.HR('ERR_CONFIG_MEMBER', `The config file is wrong: ${sentence(problems.wrong)}.`);
    }
}
function sentence(problems) {
    const more = problems.length > mostProblems ? `; and ${problems.length - mostProblems} more` : '';
    return `${problems.slice(0, mostProblems).join('; ')}${more}`;
}
/** Looks at every name and every text, wherever it stands, whether or not there is such a member. */
function searchForRefused(value, path, problems) {
    if (typeof value === 'string') {
        const reason = refusedValue(value);
        if (reason !== undefined)
            problems.refused.push(`${pathOf(path)} ${reason}`);
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            searchForRefused(item, [...path, String(index)], problems);
    }
    else if (value instanceof Map) {
        const namesOrgs = path.length === 1 && path[0] === 'orgs';
        for (const [name, member] of value) {
            const reason = refusedName(name) ?? (namesOrgs ? undefined : refusedMember(name));
            if (reason !== undefined)
                problems.refused.push(`${pathOf([...path, name])} (${reason})`);
            else
                searchForRefused(member, [...path, name], problems);
        }
    }
}
function judgeRoot(document, problems) {
    for (const [name, value] of membersOf(document, [], problems)) {
        if (name === '$schema')
            judgeMember(schemaMember, value, [name], problems);
        else if (name === 'orgs')
            judgeOrgs(value, problems);
        else if (name === 'defaults')
            judgeMembers(value, [name], defaultsMembers, problems);
        else if (name === 'thresholds')
            judgeMembers(value, [name], thresholdMembers, problems);
        else
            problems.wrong.push(`${pathOf([name])} is no member that there is`);
    }
}
const schemaMember = { name: '$schema', description: '', form: 'a text', longest: 300 };
function judgeOrgs(orgs, problems) {
    for (const [name, org] of membersOf(orgs, ['orgs'], problems)) {
        const path = ['orgs', name];
        if (!new RegExp(orgName).test(name)) {
            problems.wrong.push(`${pathOf(path)} is no name of an org (letters, digits, \`-\` and \`_\`, at most 64)`);
        }
        else
            judgeMembers(org, path, orgMembers, problems);
    }
}
function judgeMembers(value, path, members, problems) {
    for (const [name, text] of membersOf(value, path, problems)) {
        const member = members.find((each) => each.name === name);
        if (member === undefined)
            problems.wrong.push(`${pathOf([...path, name])} is no member that there is`);
        else
            judgeMember(member, text, [...path, name], problems);
    }
}
function judgeMember(member, value, path, problems) {
    const { name, pattern, choices, form, longest } = member;
    const fits = typeof value === 'string' &&
        value.length > 0 &&
        value.length <= longest &&
        (pattern === undefined || new RegExp(pattern).test(value)) &&
        (choices === undefined || choices.includes(value));
    if (!fits)
        problems.wrong.push(`${pathOf(path)} must be ${form}`);
    const address = fits && name === 'instance-url' ? refusedAddress(value) : undefined;
    if (address !== undefined)
        problems[address.refused ? 'refused' : 'wrong'].push(`${pathOf(path)} ${address.sentence}`);
}
function membersOf(value, path, problems) {
    if (value instanceof Map)
        return value;
    problems.wrong.push(`${pathOf(path)} must be an object`);
    return new Map();
}

;// CONCATENATED MODULE: ./build/configuration/configuration.js




/** Nothing larger is read: room for thousands of orgs. In bytes. */
const largestConfiguration = 1_048_576;
/**
 * Reads a config file. It lies in a checkout that a pull request can change, so it may say who logs in where and in which
 * variables the secrets are, and nothing that could lead them elsewhere.
 * @throws Failure ERR_CONFIG_JSON, ERR_CONFIG_REFUSED or ERR_CONFIG_MEMBER, with the paths of what is wrong; quotes no value
 */
function readConfiguration(bytes) {
    const document = parseJson(decode(bytes));
    judgeDocument(document);
    const root = objectOf(document);
    const defaults = textsOf(root.get('defaults'));
    const orgs = [...objectOf(root.get('orgs'))].map(([name, org]) => [name, configuredOrg(name, org, defaults)]);
    const given = textsOf(root.get('thresholds'));
    return {
        orgs: new Map(orgs),
        thresholds: chosen(given, thresholdMembers.map(({ name }) => [name, name])),
    };
}
/**
 * One org by its name.
 * @throws Failure ERR_CONFIG_ORG when there is none of that name
 */
function configuredOrgOf({ orgs }, name) {
    const org = orgs.get(name);
    if (org !== undefined)
        return org;
    const shown = /^[\w-]{1,64}$/.test(name) ? ` \`${name}\`` : ' of that name';
    throw new failure/* Failure */.HR('ERR_CONFIG_ORG', `The config file has no org${shown}; ${listed([...orgs.keys()])}.`);
}
const mostShown = 10;
/** `it has a, b and 3 more`. */
function listed(names) {
    if (names.length === 0)
        return 'it has none';
    const more = names.length > mostShown ? ` and ${names.length - mostShown} more` : '';
    return `it has ${names.slice(0, mostShown).join(', ')}${more}`;
}
function decode(bytes) {
    if (bytes.length > largestConfiguration) {
        throw new failure/* Failure */.HR('ERR_CONFIG_JSON', `The config file is larger than ${largestConfiguration} bytes.`);
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new failure/* Failure */.HR('ERR_CONFIG_JSON', 'The config file is not in UTF-8.', { cause });
    }
    if (!text.startsWith('\ufeff'))
        return text;
    throw new failure/* Failure */.HR('ERR_CONFIG_JSON', 'The config file begins with a byte order mark, which JSON does not have.', {
        hint: 'Save the file as UTF-8 without BOM.',
    });
}
function configuredOrg(name, org, defaults) {
    const texts = new Map([...defaults, ...textsOf(org)]);
    const options = ['client-id', 'username', 'instance-url', 'org-type', 'next-client-id'];
    return {
        name,
        options: chosen(texts, options.map((option) => [option, option])),
        variables: chosen(texts, variableMembers.map(([option, member]) => [option, member.name])),
    };
}
/** The texts of these members under other names; what is not there is left out. */
function chosen(texts, names) {
    return new Map(names.flatMap(([as, member]) => {
        const text = texts.get(member);
        return text === undefined ? [] : [[as, text]];
    }));
}
function objectOf(value) {
    return value instanceof Map ? value : new Map();
}
function textsOf(value) {
    return new Map([...objectOf(value)].filter((entry) => typeof entry[1] === 'string'));
}

// EXTERNAL MODULE: ./build/configuration/options.js
var options = __webpack_require__(7171);
// EXTERNAL MODULE: ./build/login/judge-options.js
var judge_options = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/login/options.js
var login_options = __webpack_require__(2648);
// EXTERNAL MODULE: ./build/login/target.js
var login_target = __webpack_require__(181);
// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/configured.js









/**
 * The inputs of a step that names a config file: an input that is given goes before what the file says. Secrets are
 * inputs alone; the variables that the file names for the command line are not looked at, since the action reads nothing
 * from the environment that an earlier step could have put there.
 * @throws Failure ERR_CONFIG_…, ERR_OPTIONS
 */
async function configuredInputs(mode, { files, machine }) {
    const raw = (name) => (0,inputs/* input */.hF)(machine.environment, name);
    const { values, problems } = (0,build_option/* readOptions */.T)(options/* configOptions */.h, raw);
    const [problem] = problems;
    if (problem !== undefined)
        throw new failure/* Failure */.HR('ERR_OPTIONS', `\`${problem.option}\` ${problem.sentence}`);
    if (values.config === undefined)
        throw new failure/* Failure */.HR('ERR_CONFIG_ORG', '`org` is given, and `config` is not.');
    const { path, within } = (0,file/* filePath */.s$)(values.config, machine);
    if (within === undefined) {
        throw new failure/* Failure */.HR('ERR_CONFIG_FILE', '`config` is an absolute path; the config file lies in the workspace.');
    }
    const configuration = await readConfigurationFile(path, { files }, within);
    if (values.org !== undefined)
        return layered(raw, configuration, configuredOrgOf(configuration, values.org));
    if (mode === 'rotate')
        return withNamedOrgs(raw, configuration);
    if (mode !== 'check')
        throw noOrg(configuration);
    return layered(raw, configuration, undefined);
}
/** Says which there are. */
function noOrg({ orgs }, how = '`org`') {
    return new failure/* Failure */.HR('ERR_CONFIG_ORG', `A config file is given and no org of it: ${listed([...orgs.keys()])}.`, {
        hint: `Choose one with ${how}.`,
    });
}
/**
 * Reads a config file and judges it; nothing else is opened before.
 * @param within the folder in which it must really lie
 * @throws Failure ERR_CONFIG_FILE and those of {@link readConfiguration}
 */
async function readConfigurationFile(path, { files }, within) {
    const options = { followLast: false, ...(within === undefined ? {} : { within }) };
    const bytes = await files.read(path, largestConfiguration, options);
    if (typeof bytes !== 'string')
        return readConfiguration(bytes);
    throw new failure/* Failure */.HR('ERR_CONFIG_FILE', `\`config\` names a path that ${refusals[bytes]}.`);
}
const refusals = {
    missing: 'does not exist',
    'not-a-file': 'is no regular file',
    link: 'is a link',
    'too-large': `is larger than ${largestConfiguration} bytes`,
    forbidden: 'may not be read by this process',
    outside: 'leads out of the workspace',
    failed: 'cannot be read',
};
/** Words that stand for "not given", by the options that have one. */
const absent = new Map(login_options/* loginOptions */.sB.flatMap(({ name, absentAs }) => absentAs === undefined ? [] : [[name, absentAs]]));
/**
 * What is given, else what the file says of the org. One that is chosen is there to be looked at: `check` takes its
 * certificates without being told again.
 * @param variable the text of a variable that the file names; without it those are not looked at
 */
function layered(raw, { thresholds }, org, variable = () => undefined) {
    return (name) => {
        const text = raw(name);
        if (isGiven(name, text))
            return text;
        if (org === undefined)
            return thresholds.get(name) ?? text;
        if (name === 'org-certificates')
            return 'true';
        const named = org.variables.get(name);
        // A passphrase belongs to its own key and not to one that was given in its place.
        const mayRead = !name.endsWith('-passphrase') || !isGiven(name, raw(name.slice(0, -'-passphrase'.length)));
        const secret = named !== undefined && mayRead ? variable(named) : undefined;
        return org.options.get(name) ?? thresholds.get(name) ?? secret ?? text;
    };
}
/**
 * A line of `orgs` that is one word is an org of the config file, and stands for the three words that it says of it.
 * @throws Failure ERR_CONFIG_ORG when there is no such org, or no `orgs` to choose by; ERR_TARGET_… when its `org-type` and
 *   its address contradict each other
 */
function withNamedOrgs(raw, configuration) {
    const lines = raw('orgs');
    if (lines === undefined || lines.trim() === '')
        throw noOrg(configuration, '`orgs`, or `org`');
    const written = lines.split(/\r?\n/).map((line) => {
        const name = line.trim();
        if (name === '' || name.startsWith('#') || /\s/.test(name))
            return line;
        return wordsOf(configuredOrgOf(configuration, name));
    });
    return (name) => (name === 'orgs' ? written.join('\n') : raw(name));
}
/** The guard `org-type` is judged here: a line has no word for it. */
function wordsOf({ name, options }) {
    const orgType = orgTypes.find((type) => type === options.get('org-type'));
    const problems = [];
    const target = { 'instance-url': options.get('instance-url'), 'org-type': orgType, audience: undefined };
    const url = (0,login_target/* readTarget */._)({ ...target, 'allowed-hosts': [], 'allowed-org-ids': [] }, problems);
    if (url === undefined || problems.length > 0) {
        const { code, message, hint } = (0,judge_options/* combined */.yX)(problems);
        throw new failure/* Failure */.HR(code, `The org ${name} of the config file: ${message}`, { hint });
    }
    return [options.get('client-id'), options.get('username'), `${url.origin}${url.sitePath}`].join(' ');
}
const orgTypes = ['production', 'sandbox', 'scratch'];
/** A present but empty value is an error where that changes the meaning, and the options' reader says so. */
function isGiven(name, text) {
    if (text === undefined || text === absent.get(name))
        return false;
    return text.trim() !== '' || absent.has(name);
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ownKeyOf)
/* harmony export */ });
/* harmony import */ var _keystore_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/**
 * Whether one of the certificates of a content was made from one of the private keys that lie beside them: `missing`
 * when all belong to other keys, `unknown` when there is no private key, or none that can be opened. Never throws.
 */
async function ownKeyOf(content, passphrase, certificates) {
    try {
        const { privateKeys } = await (0,_keystore_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openKeystore */ .d)(content, passphrase, 'keystore');
        if (privateKeys.length === 0 || certificates.length === 0)
            return 'unknown';
        const found = certificates.some((certificate) => privateKeys.some((key) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__.isMadeFrom)(certificate, key)));
        return found ? 'found' : 'missing';
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ searchCertificates)
/* harmony export */ });
/* harmony import */ var _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);



/**
 * Every certificate in a content, keystores included: as `findCertificates`, and PKCS#12 opened with the passphrase (or
 * with none, when that will do), JKS and JCEKS without one. Certificates out of a Java keystore are not verified
 * against its digest. Key stretching is priced before it is paid. Never throws: what cannot be opened is an entry with
 * its reason.
 */
async function searchCertificates(content, passphrase = undefined) {
    const finder = new _find_js__WEBPACK_IMPORTED_MODULE_1__/* .Finder */ .v().search(content);
    for (const closed of finder.closed)
        await (closed.form === 'PKCS#12' ? searchPkcs12(closed, passphrase, finder) : searchJava(closed, finder));
    return { found: finder.found, others: finder.others };
}
const reasons = {
    ERR_KEYSTORE_PASSPHRASE_MISSING: 'keystore-passphrase-missing',
    ERR_KEYSTORE_PASSPHRASE_WRONG: 'keystore-passphrase-wrong',
    ERR_KEYSTORE_UNSUPPORTED: 'keystore-unsupported',
    ERR_KEYSTORE_COSTLY: 'keystore-costly',
};
async function searchPkcs12(closed, passphrase, finder) {
    const { openPkcs12 } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 9636));
    const harvest = new _keystore_harvest_js__WEBPACK_IMPORTED_MODULE_0__/* .Harvest */ .M('keystore', passphrase);
    try {
        await openPkcs12(closed.bytes, harvest, 'certificates');
    }
    catch (error) {
        // Whatever else went wrong has another code, or none.
        const reason = reasons[error.code] ?? 'keystore-damaged';
        return finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, reason), closed);
    }
    const { certificates } = harvest.bundle();
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}
async function searchJava(closed, finder) {
    const { readJks } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 1957));
    const { certificates, cut } = readJks(closed.bytes);
    for (const certificate of certificates)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(certificate), closed);
    if (cut)
        finder.add((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(closed.bytes, 'keystore-damaged'), closed);
    else if (certificates.length === 0)
        finder.others.push('keystore without certificates');
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ bounds)
/* harmony export */ });
/** What a check spends at most; whoever reaches a bound says so in the report (`too-large`, `too-many`, `too-deep`, `timeout`). */
const bounds = {
    /** Larger files are not read, in bytes. */
    fileBytes: 16 * 1024 * 1024,
    /** Files that all paths and patterns together may name. */
    files: 250_000,
    /** Names in one folder. */
    folderEntries: 250_000,
    /** Folders within folders, below the one where a pattern begins. */
    depth: 64,
    /** Lines of `certificates`. */
    lines: 10_000,
    /** Pages of one list of an org. */
    pages: 200,
    /** Servers that are asked at the same time. */
    servers: 8,
    /** Everything together, in milliseconds. */
    collectingMilliseconds: 900_000,
};


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver),
/* harmony export */   a: () => (/* binding */ attemptLimits)
/* harmony export */ });
/** Whether nothing more may be begun: the time is over, or the run was cancelled. */
function isOver({ world, patience }) {
    return patience.signal?.aborted === true || world.clock.monotonic() >= patience.endsAt;
}
/** The limits of one attempt, within what is left of the whole. */
function attemptLimits({ world, patience }) {
    const left = Math.max(1, patience.endsAt - world.clock.monotonic());
    return {
        timeoutMilliseconds: Math.min(patience.attemptMilliseconds, left),
        ...(patience.signal === undefined ? {} : { signal: patience.signal }),
    };
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  T: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/certificate/find.js
var find = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/certificate/own-key.js
var own_key = __webpack_require__(7686);
// EXTERNAL MODULE: ./build/certificate/parse.js + 5 modules
var parse = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/certificate/search.js
var search = __webpack_require__(3010);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/keystore/passphrase.js
var keystore_passphrase = __webpack_require__(6021);
;// CONCATENATED MODULE: ./build/keystore/jks-digest.js


const digestLength = 20;
/** What Sun put between the passphrase and the file. */
const whitener = Buffer.from('Mighty Aphrodite', 'utf8');
/**
 * Whether the digest at the end of a JKS or JCEKS file is that of its content under this passphrase (JavaKeyStore.java
 * of OpenJDK): then the passphrase is right and nobody without it has changed the file.
 */
function verifiesDigest(bytes, passphrase) {
    const content = bytes.subarray(0, -digestLength);
    const digest = Buffer.from(bytes.subarray(-digestLength));
    return (0,keystore_passphrase/* candidatesOf */.kW)(passphrase).some(({ text }) => digest.equals((0,external_node_crypto_.hash)('sha1', Buffer.concat([(0,keystore_passphrase/* utf16 */.bR)(text), whitener, content]), 'buffer')));
}

// EXTERNAL MODULE: ./build/check/sources/collecting.js
var sources_collecting = __webpack_require__(4886);
;// CONCATENATED MODULE: ./build/check/sources/kind-of-file.js
/** What was recognised beside certificates, the most telling first, and what it counts as. */
const recognised = [
    ['keystore without certificates', 'no-certificates'],
    ['PKCS#7 without certificates', 'no-certificates'],
    ['private key', 'private-key'],
    ['certificate request', 'certificate-request'],
    ['certificate revocation list', 'revocation-list'],
    ['public key', 'public-key'],
    ['parameters', 'parameters'],
    ['PGP key', 'other-armour'],
    ['another PEM block', 'other-armour'],
];
/** Whose name says that a certificate is meant; what is in there is told by the content alone. */
const promising = /\.(?:pem|crt|cer|cert|der|p7b|p7c|p12|pfx|jks|jceks|keystore|truststore)$/i;
/**
 * What a file without a certificate is plainly instead.
 * @returns `undefined` when that cannot be said: a keystore that nobody here can open, or nothing known under a name
 *   that promises a certificate, which may be a damaged one.
 */
function skippedAs(content, others, location) {
    if (others.includes('BCFKS keystore'))
        return undefined;
    const known = recognised.find(([other]) => others.includes(other))?.[1];
    if (known !== undefined)
        return known;
    if (/^(?:ssh-|ecdsa-sha2-)[\w@.-]+ AAAA/.test(headOf(content)))
        return 'ssh-key';
    if (promising.test(location))
        return undefined;
    if (isBlank(content))
        return 'empty';
    return others.includes('another DER structure') || !isText(content) ? 'binary' : 'text';
}
/** Why a content that should hold a certificate holds none, and what was seen instead. */
function reasonWithout(content, others) {
    if (isBlank(content))
        return ['empty', undefined];
    if (others.includes('BCFKS keystore'))
        return ['keystore-unsupported', 'BCFKS'];
    const seen = [...new Set(others)].filter((other) => other !== 'nothing known');
    return ['no-certificate', seen.length === 0 ? undefined : `what it holds: ${seen.join(', ')}`];
}
function headOf(content) {
    return typeof content === 'string' ? content.slice(0, 4096) : Buffer.from(content.subarray(0, 4096)).toString('utf8');
}
function isBlank(content) {
    if (content.length > 4096)
        return false;
    return headOf(content).replace(/[\s\0\uFEFF]/g, '') === '';
}
function isText(content) {
    // The last character may be cut through.
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]|\uFFFD(?!$)/.test(headOf(content).replace(/\uFFFD{1,3}$/, ''));
}

;// CONCATENATED MODULE: ./build/check/sources/content.js







/** Takes down every certificate of a content, or why there is none. @returns how many indexes it used. */
async function examine(content, place, collecting) {
    const { collector } = collecting;
    const { found, others, warnings, ownKey, trouble } = await content_search(content, place, collecting);
    const owner = ownKey === 'missing' ? meantForKey(found) : undefined;
    for (const entry of found) {
        takeDown(entry, place, entry === owner ? [...warnings, 'key-mismatch'] : warnings, collecting);
    }
    let index = found.length;
    for (const [reason, detail] of trouble)
        refuse(place, reason, detail, index++, collecting);
    if (index > 0)
        return index;
    const skipped = place.named ? undefined : skippedAs(content, others, place.location);
    if (skipped !== undefined)
        collector.add({ kind: 'skipped', location: place.location, reason: skipped });
    else
        refuse(place, ...reasonWithout(content, others), 0, collecting);
    return 1;
}
/** Says why a place could not be judged. */
function refuse(place, reason, detail, index, { collector }) {
    const origin = originOf(place, index, null);
    collector.add({ kind: 'unreadable', reason, origin, ...(detail === undefined ? {} : { detail }) });
}
function takeDown(entry, place, warnings, collecting) {
    const { parsed } = entry;
    const origin = originOf(place, entry.index, entry.line);
    if (!(0,parse/* isCertificate */.Yn)(parsed)) {
        const { reason, subject, fingerprint } = parsed;
        collecting.collector.add({ kind: 'unreadable', reason, subject, fingerprint, origin });
        return;
    }
    collecting.collector.add({ kind: 'certificate', certificate: parsed, origin, warnings });
    if (place.input !== undefined)
        collecting.witness(parsed, origin, place.input);
}
function originOf(place, index, line) {
    const origin = { kind: place.kind, location: place.location, index: (place.firstIndex ?? 0) + index };
    if (line === null && place.firstLine === undefined)
        return origin;
    return { ...origin, line: (place.firstLine ?? 1) + (line ?? 1) - 1 };
}
async function content_search(content, place, collecting) {
    const finder = new find/* Finder */.v().search(content);
    const { found, others, closed } = finder;
    if (closed.length > 0)
        return searchKeystores(finder, content, place, collecting);
    const beside = others.includes('private key') && found.length > 0;
    const ownKey = beside ? await (0,own_key/* ownKeyOf */.l)(content, undefined, certificatesOf(found)) : 'unknown';
    return { found, others, warnings: [], ownKey, trouble: [] };
}
const certificatesOf = (found) => found.map(({ parsed }) => parsed).filter(parse/* isCertificate */.Yn);
/** The certificate that a key beside it is meant for: the first that is no authority's, else the first. */
function meantForKey(found) {
    const certificates = found.filter(({ parsed }) => (0,parse/* isCertificate */.Yn)(parsed));
    return certificates.find(({ parsed }) => (0,parse/* isCertificate */.Yn)(parsed) && parsed.role === 'leaf') ?? certificates[0];
}
/** Whatever needs key stretching is opened on the thread for it; a Java keystore alone shows its certificates at once. */
async function searchKeystores({ found, others, closed }, content, place, collecting) {
    const passphrase = collecting.passphrases.at(place.location);
    const java = closed.filter(({ form }) => form !== 'PKCS#12');
    const verified = passphrase !== undefined && java.every(({ bytes }) => verifiesDigest(bytes, passphrase.secret));
    const warnings = java.length > 0 && !verified ? ['integrity-not-verified'] : [];
    const trouble = wrongPassphrase(java.length > 0 && !verified, passphrase);
    if (java.length === closed.length && passphrase === undefined) {
        return { ...(await (0,search/* searchCertificates */.T)(content)), warnings, ownKey: 'unknown', trouble };
    }
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const answer = await collecting.world.keystores.search(bytes, passphrase?.secret, (0,sources_collecting/* attemptLimits */.a)(collecting));
    if (answer.kind === 'searched') {
        return { ...answer.search, warnings, ownKey: answer.ownKey, trouble };
    }
    const lost = answer.kind === 'timeout' ? ['timeout', undefined] : ['read-failed', answer.detail];
    return { found, others, warnings, ownKey: 'unknown', trouble: [...trouble, lost] };
}
/** Certificates of a Java keystore are there all the same; but one passphrase for all need not be that of this file. */
function wrongPassphrase(isWrong, passphrase) {
    return isWrong && passphrase?.own === true ? [['keystore-passphrase-wrong', undefined]] : [];
}


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   u_: () => (/* binding */ refusalReasons)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);
/* harmony import */ var _collecting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2937);



/** What a refusal of the file system is called in a report. */
const refusalReasons = {
    missing: 'missing',
    'not-a-file': 'not-a-file',
    link: 'link',
    'too-large': 'too-large',
    forbidden: 'forbidden',
    outside: 'outside-workspace',
    failed: 'read-failed',
};
/** A path with `/` between its names; where `\` divides them as well, it escapes nothing in a pattern. */
function slashed(given, { platform }) {
    return platform === 'win32' ? given.replaceAll('\\', '/') : given;
}
/** A path as an input has it: relative ones are those of the workspace and must stay in it. */
function filePath(given, machine) {
    const path = slashed(given, machine);
    const isAbsolute = /^(?:\/|[a-z]:\/)/i.test(path);
    const names = path.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0));
    const location = names.join('/') || (isAbsolute ? '/' : '.');
    if (isAbsolute)
        return { path: location, location, within: undefined };
    const root = machine.workspace ?? '.';
    return { path: `${root}/${location}`, location, within: root };
}
/** Reads one file and takes down what it holds. The name is announced first, so that nothing can become of it in silence. */
async function readFile(file, named, collecting, input) {
    const place = { kind: 'file', location: file.location, named, input };
    collecting.collector.name(file.location);
    if ((0,_collecting_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .P)(collecting))
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(place, 'timeout', undefined, 0, collecting);
    const content = await collecting.world.files.read(file.path, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.fileBytes, {
        followLast: false,
        ...(file.within === undefined ? {} : { within: file.within }),
    });
    if (typeof content !== 'string')
        await (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .s)(content, place, collecting);
    else
        (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(place, refusalReasons[content], await detailOf(content, file, collecting), 0, collecting);
}
async function detailOf(refusal, { path }, { world }) {
    if (refusal === 'too-large')
        return `more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.fileBytes / 1024 / 1024} MiB`;
    if (refusal !== 'not-a-file')
        return undefined;
    return (await world.files.kind(path)) === 'directory'
        ? 'a folder; end the path with /** for all that lies in it'
        : undefined;
}


/***/ })

};
