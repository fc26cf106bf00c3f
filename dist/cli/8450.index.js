export const id = 8450;
export const ids = [8450];
export const modules = {

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ detectCi),
  zC: () => (/* binding */ occasionOf),
  gQ: () => (/* binding */ pipelineOf),
  aW: () => (/* binding */ pipelines)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/ci/masks.js
/** Shorter pieces are not masked: they would blank out half the log and give the secret away by their absence. */
const shortestPiece = 8;
const certificateBlocks = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const armour = /^-----(?:BEGIN|END)[^-]*-----$/;
/** As many characters of base64 as programs put in one line: OpenSSL and PEM, GNU's base64 and MIME (RFC 2045 §6.8). */
const columns = [64, 76];
/** A part of a token that is shorter says whose it is or how it is signed, and is no secret. */
const shortestPart = 20;
/**
 * What a log must not show when this secret must not be seen: the whole, each of its lines, the parts of a token, all in
 * base64 at each of the three alignments, and the base64 of the whole in lines. Armour lines, certificates and pieces
 * under 8 characters are left out. No piece has a line end: a runner would take it apart itself, and hide its armour and
 * its shortest lines wherever they stand.
 */
function maskPieces(secret) {
    const pieces = new Set();
    const severalLines = new Set();
    const add = (piece) => {
        if (piece.length < shortestPiece || armour.test(piece))
            return;
        (/[\r\n]/.test(piece) ? severalLines : pieces).add(piece);
    };
    if (typeof secret !== 'string') {
        for (const encoded of [...base64Alignments(secret), ...base64Lines(secret)])
            add(encoded);
        return [...pieces];
    }
    const text = secret.replace(certificateBlocks, '\n');
    const lines = text.split(/\r\n|\r|\n|\\r\\n|\\n|\\r/).map((line) => line.trim());
    for (const whole of text === secret ? [secret, secret.trim()] : [])
        add(whole);
    for (const line of [...lines, ...tokenParts(secret.trim())])
        add(line);
    // A key flattened to one line keeps its old lines as words.
    if (text.includes('-----BEGIN') && lines.length < 4) {
        for (const word of text.split(/-----[^-]*-----|\s+|\\n|\\r/))
            add(word.trim());
    }
    for (const piece of [...pieces, ...severalLines]) {
        for (const encoded of base64Alignments(Buffer.from(piece, 'utf8')))
            add(encoded);
    }
    for (const encoded of base64Lines(Buffer.from(secret, 'utf8')))
        add(encoded);
    return [...pieces];
}
/** What stays as it is when a URL writes the `!` of a session id as `%21`, and when an assertion is shown in halves. */
function tokenParts(text) {
    if (!/^[\w!.-]+$/.test(text))
        return [];
    return text.split(text.includes('!') ? '!' : '.').filter((part) => part.length >= shortestPart);
}
/**
 * The text with `***` for every piece that stands in it. Pieces that overlap or touch are blanked as one: one after the
 * other, the first would break up a longer one, and nobody would know the rest of that again.
 */
function blankOut(text, pieces) {
    const found = [];
    for (const piece of pieces) {
        for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1))
            found.push([at, at + piece.length]);
    }
    found.sort(([one], [other]) => one - other);
    let shown = '';
    let blankedTo = -1;
    for (const [start, end] of found) {
        if (start > blankedTo)
            shown += `${text.slice(Math.max(blankedTo, 0), start)}***`;
        blankedTo = Math.max(blankedTo, end);
    }
    return blankedTo === -1 ? text : shown + text.slice(blankedTo);
}
/** The base64 of these bytes as programs print it, which begins at the first of them and goes over several lines. */
function base64Lines(bytes) {
    const [whole = ''] = base64Alignments(bytes);
    return columns.flatMap((width) => whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : []);
}
/** The base64 characters that depend on these bytes alone, for each of the three positions they may begin at. */
function base64Alignments(bytes) {
    return [0, 1, 2].map((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = shift === 0 ? 0 : shift + 1;
        const remainder = (shift + bytes.length) % 3;
        return encoded.slice(start, remainder === 0 ? undefined : -1);
    });
}

;// CONCATENATED MODULE: ./build/ci/plain-pipeline.js




/**
 * A pipeline that only prints: no masks, no annotations, no summary, no groups, no step after the job. Dialects that know
 * more replace what they know. Masks still hold for every line that goes through here.
 */
class PlainPipeline {
    variables;
    streams;
    means;
    /** Whether masks reach further than our own lines, so that public values can be lost to them. */
    blanks = false;
    #masks = new Set();
    constructor(variables, streams, means) {
        this.variables = variables;
        this.streams = streams;
        this.means = means;
    }
    mask(secret) {
        const fresh = maskPieces(secret.reveal()).filter((piece) => !this.#masks.has(piece));
        for (const piece of fresh)
            this.#masks.add(piece);
        if (fresh.length > 0)
            this.hide(fresh);
    }
    wouldBlank(value) {
        return this.blanks && [...this.#masks].some((piece) => value.includes(piece));
    }
    /** Nothing is kept between steps, so nothing is found. */
    recall(_name) {
        return '';
    }
    async remember(name, _value) {
        throw new failure/* Failure */.HR('ERR_PIPELINE_STATE', `${this.name} has no step after the job, so \`${name}\` cannot be kept for it.`);
    }
    info(text) {
        this.say(this.safe(text));
    }
    debug(text) {
        if (this.means.verbose === true)
            this.say(`DEBUG: ${this.safe(text)}`);
    }
    annotate(level, text, place = {}) {
        this.say(`${this.label(level)}: ${placed(place, (words) => this.safe(words))}${this.safe(text)}`);
    }
    group(title, lines) {
        this.say(this.safe(title));
        for (const line of lines)
            this.say(`  ${this.safe(line)}`);
    }
    async output(name, value) {
        await this.#put('output', name, value);
    }
    async environment(name, value) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            throw new TypeError(`${name} cannot be the name of a variable.`);
        await this.#put('environment', name, value);
    }
    async summary(_markdown) {
        this.debug(`${this.name} has no job summary.`);
    }
    /** Hands fresh pieces of a secret to the system, where it can hide them. */
    hide(_pieces) { }
    label(level) {
        return level.toUpperCase();
    }
    /** One line without masked pieces and without anything that acts. */
    safe(text) {
        return (0,foreign_text.disarm)(this.redact(text));
    }
    redact(text) {
        return blankOut(text, this.#masks);
    }
    say(line) {
        this.streams.stderr(`${line}\n`);
    }
    refuse(name, why) {
        return new failure/* Failure */.HR('ERR_PIPELINE_VALUE', `${this.name} cannot carry the value of \`${name}\`: ${why}.`);
    }
    async #put(kind, name, value) {
        const secret = value instanceof build_secret/* Secret */.z;
        if (secret)
            this.mask(value);
        const text = secret ? value.reveal() : value;
        if (text.includes('\0'))
            throw this.refuse(name, 'it holds a NUL');
        if (/\p{Surrogate}/u.test(text))
            throw this.refuse(name, 'it holds half a character');
        await this.keep(kind, name, text, secret);
    }
}
/** The variable that takes an output where a system has variables only: `access-token` is SF_OUTPUT_ACCESS_TOKEN. */
function outputVariable(name) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
        throw new TypeError(`${name} cannot be the name of an output.`);
    return `SF_OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`;
}
function placed({ title, file, line }, safe) {
    const where = file === undefined ? '' : `${safe(file)}${line === undefined ? '' : `:${line}`}: `;
    return `${where}${title === undefined ? '' : `${safe(title)}: `}`;
}

;// CONCATENATED MODULE: ./build/ci/unread.js
/** Said once in place of the masks where standard error is a file: nobody acts on commands there, and it would keep them. */
const unreadMasks = 'Standard error goes to a file, where no runner reads masks, so none are written. In these lines secrets are hidden all the same; what later commands print of them is not.';

// EXTERNAL MODULE: ./build/ci/values-file.js
var values_file = __webpack_require__(3818);
;// CONCATENATED MODULE: ./build/ci/azure.js





const azureHere = (environment) => environment['TF_BUILD']?.toLowerCase() === 'true';
/**
 * Azure Pipelines: everything is a command in the log, and all of them go to one stream, so that masks come first.
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function azure(environment, streams, means) {
    return new Azure(environment, streams, means);
}
class Azure extends PlainPipeline {
    name = 'Azure Pipelines';
    blanks = true;
    #warned = false;
    hide(pieces) {
        if (this.streams.stderrIsFile === true) {
            if (!this.#warned)
                this.annotate('warning', unreadMasks);
            this.#warned = true;
            return;
        }
        for (const piece of pieces)
            this.say(`##vso[task.setsecret]${escapeData(piece)}`);
    }
    debug(text) {
        if (this.means.verbose === true || this.variables['SYSTEM_DEBUG']?.toLowerCase() === 'true') {
            this.say(`##vso[task.debug]${escapeData(this.safe(text))}`);
        }
    }
    /** Azure knows warnings and errors; a notice is a line. */
    annotate(level, text, place = {}) {
        if (level === 'notice') {
            super.annotate(level, text, place);
            return;
        }
        const { title, file, line } = place;
        const source = file === undefined ? '' : `;sourcepath=${escapeProperty(this.safe(file))}`;
        const number = line === undefined ? '' : `;linenumber=${line}`;
        const message = `${title === undefined ? '' : `${title}: `}${text}`;
        this.say(`##vso[task.logissue type=${level}${source}${number}]${escapeData(this.safe(message))}`);
    }
    group(title, lines) {
        this.say(`##[group]${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
        this.say('##[endgroup]');
    }
    async summary(markdown) {
        const folder = this.variables['AGENT_TEMPDIRECTORY'] ?? '';
        if (folder === '') {
            this.debug('This agent names no folder for a summary.');
            return;
        }
        const path = (0,external_node_path_.join)(folder, `sf-keypair-${(0,external_node_crypto_.randomUUID)()}.md`);
        (0,values_file/* appendValues */.Bx)(path, this.redact(markdown));
        this.say(`##vso[task.uploadsummary]${escapeData(path)}`);
    }
    async keep(kind, name, value, secret) {
        if (secret && /[\r\n]/.test(value))
            throw this.refuse(name, 'a secret variable has one line there');
        const properties = [
            `variable=${escapeProperty(name)}`,
            ...(kind === 'output' ? ['isoutput=true'] : []),
            ...(secret ? ['issecret=true'] : []),
        ];
        this.say(`##vso[task.setvariable ${properties.join(';')}]${escapeData(value)}`);
    }
}
/**
 * A percent sign is escaped only where it would be read as an escape: agents on which DECODE_PERCENTS is off leave
 * `%AZP25` as it is.
 */
function escapeData(text) {
    return text
        .replace(/%(?=0D|0A|3B|5D|AZP25)/gi, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/;/g, '%3B').replace(/]/g, '%5D');
}
/** What set off a run. A fork's build that holds secrets at all does so by a setting of the pipeline. */
function azureOccasion(environment) {
    return {
        event: environment['BUILD_REASON'] ?? '',
        fork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['BUILD_SOURCEVERSION'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/bitbucket.js


const bitbucketHere = (environment) => (environment['BITBUCKET_BUILD_NUMBER'] ?? '') !== '';
/**
 * Bitbucket Pipelines: values go to a file that dotenv readers and `set -a; . ./sf-keypair.env` read alike; as an artifact
 * it reaches later steps. Only secured variables of the repository are masked.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
 */
function bitbucket(environment, streams, means) {
    return new Bitbucket(environment, streams, means);
}
class Bitbucket extends PlainPipeline {
    name = 'Bitbucket Pipelines';
    async keep(kind, name, value) {
        const path = (0,values_file/* valuesFile */.p4)(this.means.valuesFile, this.name, name, {
            folder: this.variables['BITBUCKET_CLONE_DIR'],
            variable: 'BITBUCKET_CLONE_DIR',
            file: 'sf-keypair.env',
        });
        const line = (0,values_file/* dotenvLine */.HP)(kind === 'output' ? outputVariable(name) : name, value);
        if (line === undefined)
            throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
        (0,values_file/* appendValues */.Bx)(path, line);
    }
}
/** What set off a run. A fork's pull request runs in the fork, with the fork's own variables. */
function bitbucketOccasion(environment) {
    const isPrivate = environment['BITBUCKET_REPO_IS_PRIVATE'];
    return {
        event: (environment['BITBUCKET_PR_ID'] ?? '') === '' ? '' : 'pull_request',
        fork: false,
        dependabot: false,
        privileged: false,
        publicRepository: isPrivate === 'true' || isPrivate === 'false' ? isPrivate === 'false' : undefined,
        commit: environment['BITBUCKET_COMMIT'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/buildkite.js



const buildkiteHere = (environment) => environment['BUILDKITE'] === 'true';
/** What the agent's commands need to reach the job that they belong to; no other child of ours gets it. */
const agentVariables = [
    'BUILDKITE_AGENT_ACCESS_TOKEN',
    'BUILDKITE_AGENT_ENDPOINT',
    'BUILDKITE_AGENT_JOB_API_SOCKET',
    'BUILDKITE_AGENT_JOB_API_TOKEN',
    'BUILDKITE_JOB_ID',
    'BUILDKITE_BUILD_ID',
];
const agentTimeoutMilliseconds = 30_000;
/** What Buildkite takes as one annotation, in bytes. */
const largestAnnotation = 1_048_576;
/**
 * Buildkite: its agent's redactor hides secrets in the rest of the job's log, public outputs are meta-data of the build
 * (`sf-keypair:<name>`), the summary is an annotation. A secret goes to a values file of export lines and nowhere else.
 * @param processes finds and runs `buildkite-agent`; without it secrets are hidden in our own lines alone
 * @see https://buildkite.com/docs/agent/v3/cli-redactor
 */
function buildkite(environment, streams, means) {
    return new Buildkite(environment, streams, means, means.processes);
}
class Buildkite extends PlainPipeline {
    name = 'Buildkite';
    blanks = true;
    #processes;
    #redacted = Promise.resolve();
    #warned = false;
    constructor(environment, streams, means, processes) {
        super(environment, streams, means);
        this.#processes = processes;
    }
    /** Our own lines are without it at once; values are kept only after the agent has it. */
    hide(pieces) {
        const secrets = new build_secret/* Secret */.z(JSON.stringify(Object.fromEntries(pieces.map((piece, at) => [`piece${at}`, piece]))));
        this.#redacted = this.#redacted.then(async () => {
            const done = await this.#agent(['redactor', 'add', '--format', 'json'], secrets);
            if (done || this.#warned)
                return;
            this.#warned = true;
            this.annotate('warning', "Buildkite's redactor could not be reached: what later commands of this job print is not masked.");
        });
    }
    group(title, lines) {
        this.say(`--- ${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
    }
    async summary(markdown) {
        await this.#redacted;
        const text = this.redact(markdown);
        if (Buffer.byteLength(text) > largestAnnotation) {
            this.info('The summary is left out: it would be larger than Buildkite takes.');
            return;
        }
        const done = await this.#agent(['annotate', '--style', 'info', '--context', 'sf-keypair'], new build_secret/* Secret */.z(text));
        if (!done)
            this.info('The summary is left out: buildkite-agent did not take it.');
    }
    /** Heads of groups act at the start of a line. */
    safe(text) {
        return super.safe(text).replace(/^(\s*)(?=---|\+\+\+|~~~|\^\^\^)/, '$1\\');
    }
    async keep(kind, name, value, secret) {
        await this.#redacted;
        if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
            // An empty value is refused there, and one that is missing reads the same.
            if (value === '')
                return;
            const done = await this.#agent(['meta-data', 'set', `sf-keypair:${name}`], new build_secret/* Secret */.z(value));
            if (!done)
                throw this.refuse(name, 'buildkite-agent did not take it as meta-data');
            return;
        }
        const path = (0,values_file/* valuesFile */.p4)(this.means.valuesFile, this.name, name);
        (0,values_file/* appendValues */.Bx)(path, (0,values_file/* exportLine */.X3)(kind === 'output' ? outputVariable(name) : name, value));
    }
    async #agent(words, input) {
        const program = await this.#processes?.find('buildkite-agent');
        if (program === undefined)
            return false;
        const environment = Object.fromEntries(agentVariables.flatMap((name) => (this.variables[name] ? [[name, new build_secret/* Secret */.z(this.variables[name])]] : [])));
        const result = await this.#processes?.run({
            program,
            arguments: words,
            environment,
            input,
            timeoutMilliseconds: agentTimeoutMilliseconds,
        });
        return result?.exitCode === 0;
    }
}
/** What set off a run; a fork's builds are off unless the pipeline's settings allow them. */
function buildkiteOccasion(environment) {
    const pullRequest = environment['BUILDKITE_PULL_REQUEST'] ?? 'false';
    const isPullRequest = pullRequest !== 'false' && pullRequest !== '';
    const head = repository(environment['BUILDKITE_PULL_REQUEST_REPO']);
    return {
        event: isPullRequest ? 'pull_request' : (environment['BUILDKITE_SOURCE'] ?? ''),
        fork: isPullRequest && head !== repository(environment['BUILDKITE_REPO']),
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['BUILDKITE_COMMIT'] ?? '',
    };
}
/** `git@host:owner/name.git` and `https://host/owner/name` are one repository. */
function repository(url) {
    return (url ?? '')
        .replace(/^\w+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^:/]+)(?::\d+)?[:/]+/, '$1/')
        .replace(/(?:\.git)?\/*$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/ci/circleci.js



const circleciHere = (environment) => environment['CIRCLECI'] === 'true';
/**
 * CircleCI: values are export lines in the file that BASH_ENV names, which every later step of the job reads first. Only
 * variables of projects and contexts are masked.
 * @see https://circleci.com/docs/set-environment-variable/#set-an-environment-variable-in-a-shell-command
 */
function circleci(environment, streams, means) {
    return new Circleci(environment, streams, means);
}
class Circleci extends PlainPipeline {
    name = 'CircleCI';
    async keep(kind, name, value) {
        const path = this.means.valuesFile ?? this.variables['BASH_ENV'] ?? '';
        if (path === '') {
            throw new failure/* Failure */.HR('ERR_PIPELINE_PLACE', `BASH_ENV names no file, so \`${name}\` has no place to go.`);
        }
        (0,values_file/* appendValues */.Bx)(path, (0,values_file/* exportLine */.X3)(kind === 'output' ? outputVariable(name) : name, value));
    }
}
/** What set off a run; CIRCLE_PR_NUMBER is there for pull requests of forks alone. */
function circleciOccasion(environment) {
    const fork = (environment['CIRCLE_PR_NUMBER'] ?? '') !== '';
    return {
        event: fork || (environment['CIRCLE_PULL_REQUEST'] ?? '') !== '' ? 'pull_request' : '',
        fork,
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['CIRCLE_SHA1'] ?? '',
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/ci/github-log.js



const longestAnnotation = 4_096;
/**
 * The commands of GitHub's dialect, which go to standard output; needs no file and loads no library.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
class GithubLog {
    variables;
    #write;
    #masks = new Set();
    #unread;
    #warned = false;
    /**
     * @param write receives whole lines with their line end
     * @param unread no runner reads what is written, so that masks would only show what they hide
     */
    constructor(variables, write, unread = false) {
        this.variables = variables;
        this.#write = write;
        this.#unread = unread;
    }
    mask(secret) {
        let commands = '';
        for (const piece of maskPieces(secret.reveal())) {
            if (this.#masks.has(piece))
                continue;
            this.#masks.add(piece);
            commands += `::add-mask::${github_log_escapeData(piece)}\n`;
        }
        if (commands === '')
            return;
        if (!this.#unread)
            this.#write(commands);
        else if (!this.#warned) {
            this.#warned = true;
            this.annotate('warning', unreadMasks);
        }
    }
    wouldBlank(value) {
        return [...this.#masks].some((piece) => value.includes(piece));
    }
    recall(name) {
        return this.variables[`STATE_${name}`] ?? '';
    }
    info(text) {
        this.#write(`${this.#safe(text)}\n`);
    }
    debug(text) {
        if (this.variables['RUNNER_DEBUG'] === '1')
            this.#write(`::debug::${github_log_escapeData(this.#safe(text))}\n`);
    }
    annotate(level, text, place = {}) {
        const properties = ['title', 'file', 'line']
            .flatMap((name) => place[name] === undefined ? [] : [`${name}=${github_log_escapeProperty(this.#safe(String(place[name])))}`])
            .join(',');
        const message = github_log_escapeData(this.#safe(text).slice(0, longestAnnotation));
        this.#write(`::${level}${properties === '' ? '' : ` ${properties}`}::${message}\n`);
    }
    group(title, lines) {
        const body = lines.map((line) => `${this.#safe(line)}\n`).join('');
        this.#write(`::group::${github_log_escapeData(this.#safe(title))}\n${body}::endgroup::\n`);
    }
    #safe(text) {
        return (0,foreign_text.disarm)(this.redact(text));
    }
    /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
    redact(text) {
        return blankOut(text, this.#masks);
    }
}
function github_log_escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function github_log_escapeProperty(text) {
    return github_log_escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/ci/github.js

// The package's entry also loads its OIDC client and an HTTP library, which is half of a login's time and 1 MB of bundle
// that nothing here uses; these two modules of it write the runner's files and load nothing else.





/** What GitHub takes as one job summary, in bytes. */
const largestSummary = 1_048_576;
/**
 * GitHub Actions, and Forgejo and Gitea, which speak its dialect. Files are written by `@actions/core`, commands
 * go to standard output through one function.
 * @param write receives whole lines with their line end
 * @param unread no runner reads what is written
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function github(environment, write, unread = false) {
    return new Github(environment, write, unread);
}
class Github extends GithubLog {
    name = 'GitHub Actions';
    async output(name, value) {
        this.#put('OUTPUT', name, value);
    }
    async environment(name, value) {
        this.#put('ENV', name, value);
    }
    async remember(name, value) {
        this.#put('STATE', name, value);
    }
    async summary(markdown) {
        if (!this.#hasFile('GITHUB_STEP_SUMMARY')) {
            this.debug('This runner has no job summary.');
            return;
        }
        const text = this.redact(markdown);
        if (Buffer.byteLength(text) > largestSummary) {
            this.info('The job summary is left out: it would be larger than the runner takes.');
            return;
        }
        try {
            await summary.addRaw(text, true).write();
        }
        catch (error) {
            this.annotate('warning', `The job summary could not be written (${codeOf(error)}).`);
        }
    }
    /** Masks first, then sees that the file is there: a value has no other place to go. */
    #put(file, name, value) {
        if (value instanceof build_secret/* Secret */.z)
            this.mask(value);
        if (!this.#hasFile(`GITHUB_${file}`)) {
            throw new failure/* Failure */.HR('ERR_REFUSED_NO_COMMAND_FILE', `GITHUB_${file} does not name a file, so a value has no safe place to go.`);
        }
        const message = prepareKeyValueMessage(name, value instanceof build_secret/* Secret */.z ? value.reveal() : value);
        try {
            issueFileCommand(file, message);
        }
        catch (cause) {
            throw new failure/* Failure */.HR('ERR_FILE_WRITE', `The file that GITHUB_${file} names cannot be written (${codeOf(cause)}).`, {
                cause,
            });
        }
    }
    #hasFile(variable) {
        const path = this.variables[variable];
        return path !== undefined && path !== '' && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
}
/** The system's own word for what went wrong: ENOSPC, EACCES. */
function codeOf(error) {
    return error.code ?? 'for an unknown reason';
}

;// CONCATENATED MODULE: ./build/ci/github-occasion.js
/**
 * What set off a run on GitHub Actions.
 * @param event the parsed content of the file that GITHUB_EVENT_PATH names; anything but an object tells nothing
 */
function githubOccasion(environment, event) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const pullRequest = member(event, 'pull_request');
    const workflowRun = member(event, 'workflow_run');
    const headRepository = member(member(pullRequest, 'head'), 'repo') ?? member(workflowRun, 'head_repository');
    const head = github_occasion_text(headRepository?.['full_name']);
    const author = github_occasion_text(member(pullRequest, 'user')?.['login']);
    const isPrivate = member(event, 'repository')?.['private'];
    const privileged = name === 'pull_request_target' || name === 'workflow_run';
    return {
        event: name,
        // A pull request whose head repository was deleted names none: that is foreign code as well. So is what an event
        // with the repository's secrets concerns when its file cannot be read.
        fork: pullRequest !== undefined || workflowRun !== undefined
            ? head === '' || head.toLowerCase() !== repository.toLowerCase()
            : privileged,
        dependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]' || author === 'dependabot[bot]',
        privileged,
        publicRepository: typeof isPrivate === 'boolean' ? !isPrivate : undefined,
        commit: environment['GITHUB_SHA'] ?? '',
    };
}
function member(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const inner = value[name];
    return typeof inner === 'object' && inner !== null ? inner : undefined;
}
function github_occasion_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/ci/gitlab.js


const gitlabHere = (environment) => environment['GITLAB_CI'] === 'true';
/**
 * GitLab CI: values go to a dotenv report (`artifacts: reports: dotenv: sf-keypair.env`), groups are sections of the log.
 * A job cannot mask what it learns while it runs; that is said once, when the first secret is written.
 * @see https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv
 */
function gitlab(environment, streams, means) {
    return new Gitlab(environment, streams, means);
}
class Gitlab extends PlainPipeline {
    name = 'GitLab CI';
    #sections = 0;
    #warned = false;
    group(title, lines) {
        this.#sections += 1;
        const section = `sf_keypair_${this.#sections}`;
        // The lines are there all at once: a section lasts no time, whatever the time is.
        this.say(`\u001b[0Ksection_start:0:${section}[collapsed=true]\r\u001b[0K${this.safe(title)}`);
        for (const line of lines)
            this.say(this.safe(line));
        this.say(`\u001b[0Ksection_end:0:${section}\r\u001b[0K`);
    }
    safe(text) {
        return super.safe(text).replace(/section_(?=(?:start|end):)/g, 'section\\_');
    }
    /** GitLab splits lines at the first `=`, trims values, expands variables in them and knows neither quotes nor escapes. */
    async keep(kind, name, value, secret) {
        if (/[\u0000-\u001f\u007f]/.test(value))
            throw this.refuse(name, 'a dotenv report holds one line a value and no control characters');
        if (value !== value.trim())
            throw this.refuse(name, 'a dotenv report loses white space at both ends');
        if (/\$|%\w+%/.test(value))
            throw this.refuse(name, 'GitLab would replace what looks like a variable in it');
        const path = (0,values_file/* valuesFile */.p4)(this.means.valuesFile, this.name, name, {
            folder: this.variables['CI_PROJECT_DIR'],
            variable: 'CI_PROJECT_DIR',
            file: 'sf-keypair.env',
        });
        (0,values_file/* appendValues */.Bx)(path, `${kind === 'output' ? outputVariable(name) : name}=${value}\n`);
        if (secret && !this.#warned) {
            this.#warned = true;
            this.annotate('warning', 'GitLab does not mask variables from a dotenv report: later jobs must not print them, and everybody who may download the report reads them.');
        }
    }
}
/** What set off a run. A fork's merge request that runs in the parent project does so with the parent's secrets. */
function gitlabOccasion(environment) {
    const project = environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? '';
    const source = environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] ?? '';
    const fork = project !== '' && source !== project;
    const visibility = environment['CI_PROJECT_VISIBILITY'];
    return {
        event: environment['CI_PIPELINE_SOURCE'] ?? '',
        fork,
        dependabot: false,
        privileged: fork && environment['CI_PROJECT_ID'] === project,
        publicRepository: visibility === undefined || visibility === '' ? undefined : visibility === 'public',
        commit: environment['CI_COMMIT_SHA'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/jenkins.js


const jenkinsHere = (environment) => (environment['JENKINS_URL'] ?? '') !== '';
/**
 * Jenkins: values go to a properties file beside the workspace, for `readProperties`. It masks only what `withCredentials`
 * bound, so nothing secret is ever in the log.
 * @see https://www.jenkins.io/doc/pipeline/steps/pipeline-utility-steps/#readproperties-read-properties-from-files-in-the-workspace-or-text
 */
function jenkins(environment, streams, means) {
    return new Jenkins(environment, streams, means);
}
class Jenkins extends PlainPipeline {
    name = 'Jenkins';
    async keep(kind, name, value) {
        const path = (0,values_file/* valuesFile */.p4)(this.means.valuesFile, this.name, name, {
            folder: this.variables['WORKSPACE_TMP'],
            variable: 'WORKSPACE_TMP',
            file: 'sf-keypair.properties',
        });
        (0,values_file/* appendValues */.Bx)(path, `${kind === 'output' ? outputVariable(name) : name}=${propertyValue(value)}\n`);
    }
}
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };
/** As java.util.Properties reads it, in ASCII alone, since files are read in Latin-1 or UTF-8 depending on the reader. */
function propertyValue(value) {
    return value
        .replace(/[\\=:#!]/g, '\\$&')
        .replace(/[\n\r\t\f]/g, (character) => String(shortEscapes[character]))
        .replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/^ /, '\\ ');
}
/** What set off a run, as multibranch jobs tell it. */
function jenkinsOccasion(environment) {
    const change = (environment['CHANGE_ID'] ?? '') !== '';
    return {
        event: change ? 'pull_request' : '',
        fork: (environment['CHANGE_FORK'] ?? '') !== '',
        dependabot: false,
        privileged: false,
        publicRepository: undefined,
        commit: environment['GIT_COMMIT'] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/ci/terminal.js


const colours = { notice: '36', warning: '33', error: '31' };
/**
 * A person's terminal, or a pipeline that nobody knows: plain lines, coloured only where somebody sees the colour. Public
 * outputs go to standard output as `name=value`, everything with a values file into that; a secret goes nowhere else.
 * @see https://no-color.org
 */
function terminal(environment, streams, means) {
    return new Terminal(environment, streams, means);
}
class Terminal extends PlainPipeline {
    name = 'terminal';
    blanks = true;
    label(level) {
        const plain = super.label(level);
        const noColour = (this.variables['NO_COLOR'] ?? '') !== '' || this.variables['TERM'] === 'dumb';
        return this.streams.interactive && !noColour ? `\u001b[${colours[level]}m${plain}\u001b[0m` : plain;
    }
    async keep(kind, name, value, secret) {
        if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
            this.streams.stdout(`${name}=${this.safe(value)}\n`);
            return;
        }
        const path = (0,values_file/* valuesFile */.p4)(this.means.valuesFile, 'A terminal', name);
        const line = (0,values_file/* dotenvLine */.HP)(kind === 'output' ? outputVariable(name) : name, value);
        if (line === undefined)
            throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
        (0,values_file/* appendValues */.Bx)(path, line);
    }
}

;// CONCATENATED MODULE: ./build/ci/detect.js










/** The words of `--ci`. Forgejo and Gitea speak GitHub's dialect. */
const pipelines = [
    'github',
    'forgejo',
    'gitea',
    'gitlab',
    'azure',
    'jenkins',
    'bitbucket',
    'circleci',
    'buildkite',
    'terminal',
];
const githubLike = (environment, streams) => github(environment, streams.stderr, streams.stderrIsFile);
const nothingKnown = () => ({
    event: '',
    fork: false,
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: '',
});
const dialects = {
    github: [githubLike, githubOccasion],
    forgejo: [githubLike, githubOccasion],
    gitea: [githubLike, githubOccasion],
    gitlab: [gitlab, gitlabOccasion],
    azure: [azure, azureOccasion],
    jenkins: [jenkins, jenkinsOccasion],
    bitbucket: [bitbucket, bitbucketOccasion],
    circleci: [circleci, circleciOccasion],
    buildkite: [buildkite, buildkiteOccasion],
    terminal: [terminal, nothingKnown],
};
/** The first that fits. Forgejo's runner also says that it is Gitea's and GitHub's, Gitea's that it is GitHub's. */
const signs = [
    ['forgejo', (environment) => environment['FORGEJO_ACTIONS'] === 'true'],
    ['gitea', (environment) => environment['GITEA_ACTIONS'] === 'true'],
    ['github', (environment) => environment['GITHUB_ACTIONS'] === 'true'],
    ['gitlab', gitlabHere],
    ['azure', azureHere],
    ['bitbucket', bitbucketHere],
    ['circleci', circleciHere],
    ['buildkite', buildkiteHere],
    // Last: an agent that Jenkins started may leave its address to everything else on the machine.
    ['jenkins', jenkinsHere],
];
/**
 * The pipeline we run in, by its environment; `terminal` where nothing tells.
 * @param override one of {@link pipelines}, as `--ci` has it; empty counts as not given
 * @throws Failure ERR_OPTIONS when the override is none of them
 */
function pipelineOf(environment, override) {
    const asked = override?.trim().toLowerCase() ?? '';
    if (asked === '')
        return signs.find(([, here]) => here(environment))?.[0] ?? 'terminal';
    const chosen = pipelines.find((pipeline) => pipeline === asked);
    if (chosen !== undefined)
        return chosen;
    throw new failure/* Failure */.HR('ERR_OPTIONS', `\`ci\` must be one of ${pipelines.map((pipeline) => `\`${pipeline}\``).join(', ')}.`);
}
/** The pipeline's log and places, spoken to in its own dialect. Masks, diagnostics and annotations go to `streams.stderr`. */
function detectCi(environment, streams, override, means = {}) {
    return dialects[pipelineOf(environment, override)][0](environment, streams, means);
}
/**
 * What set off this run, as far as the pipeline tells.
 * @param event the parsed event file of GitHub, Forgejo and Gitea
 */
function occasionOf(environment, override, event) {
    return dialects[pipelineOf(environment, override)][1](environment, event);
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ appendValues),
/* harmony export */   HP: () => (/* binding */ dotenvLine),
/* harmony export */   X3: () => (/* binding */ exportLine),
/* harmony export */   p4: () => (/* binding */ valuesFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);


/**
 * Adds whole lines to a file that only its owner may read (mode 0600; Windows has no such modes) and makes it where it is
 * missing. Only a regular file, never through a link.
 * @throws Failure ERR_FILE_WRITE
 */
function appendValues(path, lines) {
    const fs = process.getBuiltinModule('node:fs');
    let file;
    try {
        // Not blocking: a named pipe without a reader would hold us up for ever.
        const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, S_IFMT, S_IFREG } = fs.constants;
        file = fs.openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
        const { size, mode } = fs.fstatSync(file);
        if ((mode & S_IFMT) !== S_IFREG)
            throw new Error('it is no regular file');
        fs.fchmodSync(file, 0o600);
        const last = Buffer.alloc(1);
        if (size > 0)
            fs.readSync(file, last, 0, 1, size - 1);
        const text = size > 0 && last[0] !== 10 ? `\n${lines}` : lines;
        try {
            fs.writeFileSync(file, text);
        }
        catch (error) {
            // Half a line, with an open quote perhaps, would spoil every step that reads the file.
            fs.ftruncateSync(file, size);
            throw error;
        }
    }
    catch (error) {
        const code = error.code ?? error.message;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_FILE_WRITE', `The file ${path} cannot be written: ${code}.`, { cause: error });
    }
    finally {
        if (file !== undefined)
            fs.closeSync(file);
    }
}
/**
 * The file that takes values: the one that was asked for, else the usual one in a folder that the system names.
 * @throws Failure ERR_PIPELINE_PLACE when there is neither
 */
function valuesFile(asked, pipeline, name, usual) {
    if (asked !== undefined && asked !== '')
        return asked;
    if (usual === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_PIPELINE_PLACE', `${pipeline} has no place of its own for \`${name}\`.`);
    }
    if (usual.folder === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(usual.folder)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_PIPELINE_PLACE', `${usual.variable} names no folder, so \`${name}\` has no place to go.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(usual.folder, usual.file);
}
/** A line of shell that sets and exports a variable to exactly this value. */
function exportLine(variable, value) {
    return `export ${variable}='${value.replaceAll("'", "'\\''")}'\n`;
}
/**
 * A line that dotenv readers and a shell that sources the file read as exactly this value; `undefined` when there is none
 * because a value's quotes, backslashes or carriage returns mean different things to the two.
 */
function dotenvLine(variable, value) {
    if (value.includes('\r'))
        return undefined;
    // A dotenv reader takes a backslash before the closing quote for an escape.
    if (!value.includes("'") && !value.endsWith('\\'))
        return `${variable}='${value}'\n`;
    return /["$`\\!]/.test(value) ? undefined : `${variable}="${value}"\n`;
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPipeline: () => (/* binding */ isPipeline),
  occasionIn: () => (/* binding */ occasionIn),
  speaker: () => (/* binding */ speaker)
});

// EXTERNAL MODULE: ./build/ci/detect.js + 16 modules
var detect = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/ci/occasion.js

/** GitHub's events are smaller than this. */
const largestEvent = 26_214_400;
/**
 * What set off this run. The event file of GitHub, Forgejo and Gitea is read at most once, and only when somebody asks.
 * @param ask a dialect's own reading of the environment and of the parsed event, which is `undefined` without a file
 */
function occasionOnce({ files, machine: { environment } }, ask) {
    let read;
    const load = async () => {
        const path = environment['GITHUB_EVENT_PATH'] ?? '';
        const bytes = path === '' ? 'missing' : await files.read(path, largestEvent);
        return ask(environment, typeof bytes === 'string' ? undefined : (0,json/* parsedJson */.U4)(Buffer.from(bytes).toString('utf8')));
    };
    return () => {
        read ??= load();
        return read;
    };
}

;// CONCATENATED MODULE: ./build/cli/pipeline.js


/**
 * Whether this is a job of a pipeline, whose log others can read. When in doubt it is one.
 * @param system the one that `--ci` names; `terminal` takes nothing back that the environment tells
 */
function isPipeline(environment, system) {
    const said = (name) => !['', 'false', '0'].includes(environment[name]?.toLowerCase() ?? '');
    const known = (0,detect/* pipelineOf */.gQ)(environment) !== 'terminal' || (0,detect/* pipelineOf */.gQ)(environment, system) !== 'terminal';
    return known || said('CI') || said('TEAMCITY_VERSION');
}
/**
 * Speaks on standard error in the pipeline's own dialect, to a person where there is none.
 * @throws Failure ERR_OPTIONS when there is no such system
 */
function speaker(world, streams, { quiet, verbose, system }) {
    const { environment } = world.machine;
    const means = {
        verbose,
        processes: world.processes,
        valuesFile: undefined,
    };
    const ci = (0,detect/* detectCi */.Ay)(environment, streams, system, means);
    const gathered = { outputs: new Map(), variables: new Map(), remembered: new Map() };
    const summaries = [];
    const keep = (map) => async (name, value) => {
        if (typeof value !== 'string')
            ci.mask(value);
        map.set(name, value);
    };
    return {
        ...gathered,
        summaries,
        pipeline: (0,detect/* pipelineOf */.gQ)(environment, system),
        pipelineWith: (valuesFile) => {
            means.valuesFile = valuesFile;
            return ci;
        },
        name: ci.name,
        mask: (secret) => ci.mask(secret),
        // Where nothing is handed on to later steps, nothing is lost when a log hides it.
        wouldBlank: () => false,
        info: (text) => {
            if (!quiet)
                ci.info(text);
        },
        debug: (text) => ci.debug(text),
        annotate: (level, text, place) => {
            if (level !== 'notice' || !quiet)
                ci.annotate(level, text, place);
        },
        group: (title, lines) => {
            if (!quiet)
                ci.group(title, lines);
        },
        recall: () => '',
        output: keep(gathered.outputs),
        environment: keep(gathered.variables),
        remember: keep(gathered.remembered),
        summary: async (markdown) => {
            summaries.push(markdown);
        },
    };
}
/** What set off this run, in the words of that system or of the one that the environment tells. */
function occasionIn(world, system) {
    return occasionOnce(world, (environment, event) => (0,detect/* occasionOf */.zC)(environment, system, event));
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   disarm: () => (/* binding */ disarm),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/** Longer lines are cut: a runner handles them badly and nobody reads them. In characters. */
const longestLine = 4_000;
/** Marks that turn the direction of text, or that are there without being seen. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks above and below one letter: no script needs more, and hundreds would cover the lines around. */
const heapedMarks = /(\p{M}{5})\p{M}+/gu;
/** Half a character: no file in UTF-8 can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;
/**
 * Takes the teeth out of text that may hold foreign words, so that it is one line that no pipeline acts upon and no
 * terminal obeys: control characters, line ends and bidirectional controls become visible escapes, heaps of combining marks are cut, `##[` (a command
 * anywhere in a line; `##vso[` and `##teamcity[` elsewhere) and `::` (a command at its start) lose their form, and what is over 4,000
 * characters is cut with a word about it.
 */
function disarm(text) {
    const visible = text
        .replaceAll('\t', ' ')
        .replace(controls, visibleEscape)
        .replace(bidirectional, visibleEscape)
        .replace(loneSurrogates, visibleEscape)
        .replace(heapedMarks, '$1…')
        .replace(/##(?=[a-z]*\[)/gi, '#\\#')
        .replace(/^(\s*)::/, '$1\\::');
    if (visible.length <= longestLine)
        return visible;
    const kept = visible.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept}… (${visible.length - kept.length} more characters)`;
}
function visibleEscape(character) {
    const code = character.charCodeAt(0);
    if (code === 10)
        return '\\n';
    if (code === 13)
        return '\\r';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
/**
 * Foreign text inside Markdown: no character of it starts markup, a mention, a reference or a table cell.
 * Control and bidirectional characters become visible escapes.
 */
function markdownText(text) {
    return (disarm(text)
        .replace(/[\\`*_{}[\]()<>#+!|~$&]/g, entity)
        .replace(/@/g, entity)
        // GitHub looks for mentions and references in what the entities stand for; a space without width comes between.
        .replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;')
        .replace(/(https?|ftp):/gi, '$1&#58;')
        .replace(/www\./gi, 'www&#46;')
        .replace(/^(\s*)([-=])/, (_, space, mark) => `${space}${entity(mark)}`)
        .replace(/^(\s*\d+)\./, '$1&#46;'));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ })

};
