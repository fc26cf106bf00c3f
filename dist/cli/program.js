import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ dotenvLines),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Mo: () => (/* binding */ answerPlace),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   ms: () => (/* binding */ shellLines),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9833);



/**
 * Reads where the answer goes. Without a word about it a pipeline's own format, where the command has it and the pipeline
 * is known, else text.
 * @param openByItself formats that are useless without what is secret: outside a pipeline they have it without being asked
 * @throws Failure ERR_OPTIONS
 */
function answerPlace({ raw }, formats, { inPipeline, ci }, openByItself = []) {
    const asked = raw('format')?.trim().toLowerCase() || undefined;
    const json = isTrue(raw('json'));
    const outputFile = raw('output-file')?.trim() || undefined;
    const wished = asked ?? (json ? 'json' : defaultFormat(formats, ci.pipeline, outputFile));
    const format = formats.find((name) => name === wished);
    if (format === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`format\` must be one of ${formats.join(', ')}.`);
    if (json && format !== 'json')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', '`json` and another `format` contradict each other.');
    if (!(0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipelineFormat */ .Su)(format)) {
        const alone = !inPipeline && openByItself.includes(format);
        return { format, outputFile, open: outputFile !== undefined || isTrue(raw('print-token')) || alone };
    }
    if ((0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(ci.pipeline) !== format) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`format\` is ${format}, and this is ${nameOf(ci.pipeline)}.`, {
            hint: `Leave \`format\` out, or say \`--ci ${format}\` when the environment does not tell: masks that the system does not read would show what they hide.`,
        });
    }
    if (outputFile !== undefined && (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwnPlaces */ .Ni)(format)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`format\` ${format} has places of its own, so \`output-file\` has no meaning.`, {
            hint: 'Leave one of them out.',
        });
    }
    return { format, outputFile, open: isTrue(raw('print-token')) };
}
/** A file that somebody names beside a pipeline with places of its own takes the answer in words. */
function defaultFormat(formats, pipeline, outputFile) {
    const own = (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(pipeline);
    if (own === undefined || !formats.includes(own))
        return 'text';
    return outputFile !== undefined && (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwnPlaces */ .Ni)(own) ? 'text' : own;
}
function nameOf(pipeline) {
    return pipeline === 'terminal' ? 'no pipeline that is known' : `a job of ${pipeline}`;
}
/** @throws Failure ERR_FILE_WRITE */
async function deliver(text, { outputFile }, { answer, world, ci }) {
    if (outputFile === undefined)
        return answer(text);
    await world.files.write(outputFile, `${text}\n`, 0o600);
    ci.info(`Wrote ${outputFile}.`);
}
/** Where the answer in words goes: a file that takes values for a pipeline takes no words. */
function wordsOf({ format, outputFile }) {
    return { outputFile: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipelineFormat */ .Su)(format) ? undefined : outputFile };
}
/** The words of an answer; the one place of the command line where what is secret is opened. */
function opened(value) {
    return value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : value;
}
/** `export NAME='value'` for a POSIX shell, a line each. */
function shellLines(variables) {
    return [...variables].map(([name, value]) => `export ${name}=${shellQuoted(opened(value))}`).join('\n');
}
/** One word of a POSIX shell, whatever the text is. */
function shellQuoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/**
 * `NAME=value`, a line each, without quotes: readers of such files differ in what they do with them.
 * @throws Failure ERR_OPTIONS when a value would be read differently by different readers
 */
function dotenvLines(variables) {
    return [...variables]
        .map(([name, value]) => {
        const text = opened(value);
        if (/^[\w.!:/@+=,%~-]*$/.test(text))
            return `${name}=${text}`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `${name} has a character that not every reader of a dotenv file takes alike.`, {
            hint: 'Use `--format json` or `--format shell`.',
        });
    })
        .join('\n');
}
/** One word of the shell that people have there, quoted only where it must be. */
function shellWord(text, platform) {
    if (/^[\w.:/@+=,~-]+$/.test(text))
        return text;
    if (platform !== 'win32')
        return shellQuoted(text);
    return /^[\w.:/@+=,~\\-]+$/.test(text) ? text : `"${text}"`;
}
function isTrue(text) {
    return text?.trim().toLowerCase() === 'true';
}


/***/ }),

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ hasOwnPlaces),
/* harmony export */   Su: () => (/* binding */ isPipelineFormat),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   eD: () => (/* binding */ loginFormats),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* unused harmony export pipelineFormats */
/** Formats that hand an answer's values to the pipeline's own places, beside an answer in words. */
const pipelineFormats = [
    'github',
    'gitlab',
    'azure',
    'jenkins',
    'bitbucket',
    'circleci',
    'buildkite',
];
/** The formats of an answer that is a set of named values. */
const loginFormats = ['text', 'json', 'shell', 'dotenv', ...pipelineFormats];
/** The formats of an answer that is a report. */
const reportFormats = ['text', 'json', ...pipelineFormats];
/** The format of a pipeline; `undefined` for a terminal. Forgejo and Gitea take values as GitHub does. */
function formatOf(pipeline) {
    if (pipeline === 'forgejo' || pipeline === 'gitea')
        return 'github';
    return pipelineFormats.find((format) => format === pipeline);
}
function isPipelineFormat(format) {
    return pipelineFormats.some((name) => name === format);
}
/** Systems with places of their own for values, so that a file has no part in it. */
function hasOwnPlaces(format) {
    return format === 'github' || format === 'azure';
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ atALogin),
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/** Parts of a hint about inputs that a login takes and `init` does not. */
const atALogin = {
    compare: 'Give the certificate of the app as `certificate`: it is compared with the key before anything is sent. By hand, ',
    wait: ', or set `wait-for-propagation`',
    patience: '; `deadline`, `timeout` and `retries` say how long is waited',
};
const define = (table) => table;
const catalogue = define({
    // options
    ERR_OPTIONS: {
        exit: 2,
        title: 'Inputs are missing or contradict each other',
        cause: 'An input has a value that it cannot have, two inputs exclude each other, or a required one is missing; often an expression such as `${{ vars.NAME }}` came out empty because the variable lives in another environment.',
        hint: 'Correct every input that the message lists; the README has one row for each.',
    },
    ERR_MODE: {
        exit: 2,
        title: 'The mode is not one that exists',
        cause: 'A typing error, or an expression that should have chosen the mode came out empty.',
        hint: 'Use one of the modes that the README lists, or leave the input out for a login.',
    },
    // config file
    ERR_CONFIG_FILE: {
        exit: 2,
        title: 'The config file cannot be read',
        cause: 'Nothing lies at the path that `config` names, or something else than a regular file: a folder, a link, a file outside of the workspace, more than 1 MB.',
        hint: 'Check the path. In the action it is one in the workspace, and the step comes after `actions/checkout`.',
    },
    ERR_CONFIG_JSON: {
        exit: 2,
        title: 'The config file is not JSON that every reader takes alike',
        cause: 'A comma or a quote is missing or too many, a comment stands in it, a member comes twice, or the file is not UTF-8 without a byte order mark.',
        hint: 'Correct the file at the place that the message names; docs/CONFIGURATION.md has an example.',
    },
    ERR_CONFIG_REFUSED: {
        exit: 2,
        title: 'The config file holds what it may not hold',
        cause: 'The file lies in a checkout that a pull request can change. Whatever could lead a key or an assertion elsewhere is refused in it, and so are secrets themselves.',
        hint: 'Remove what the message names, look at who changed the file, and give what is really meant as an input or a flag. A secret that stood in it counts as exposed.',
    },
    ERR_CONFIG_MEMBER: {
        exit: 2,
        title: 'The config file has a member that does not exist or cannot have that value',
        cause: 'A typing error, or a member of another program or another version.',
        hint: 'Correct what the message names; docs/CONFIGURATION.md has the table of members, docs/config.schema.json the schema.',
    },
    ERR_CONFIG_ORG: {
        exit: 2,
        title: 'The org that was asked for cannot be taken from a config file',
        cause: '`org` names none of the orgs of the file, or `config`, `org` and `all` do not go together.',
        hint: 'Give `config` with the path of the file and `org` with a name that stands in it; the command line takes `--all`, too.',
    },
    // key and keystore
    ERR_KEY_EMPTY: {
        exit: 2,
        title: 'The private key is empty',
        cause: 'A secret that is not there arrives as an empty text: it has another name, belongs to an environment that the job does not name, or is withheld from this run.',
        hint: "Check the secret's name and where it lives. On GitHub, pull requests from forks and Dependabot runs get no repository secrets (Dependabot has a store of its own), and an environment's secret is there only when the job says `environment:` with that very name. On GitLab, a protected variable is there on protected branches and tags alone, and one with an environment scope in jobs of that environment.",
    },
    ERR_KEY_UNRECOGNISED: {
        exit: 2,
        title: 'The private key is nothing that can be read',
        cause: 'Another text was stored under the name of the secret, or a key that was wrapped in some way of its own.',
        hint: 'Store the whole PEM file, from `-----BEGIN` to `-----END … -----`, or its base64, as the secret.',
    },
    ERR_KEY_DAMAGED: {
        exit: 2,
        title: 'The private key has the right form but its content is damaged',
        cause: 'The key was cut or changed on its way: a paste that lost its end, a store with a limit of length, an editor that replaced characters.',
        hint: 'Store the key again from its file; compare the lengths of file and secret, a cut or doubled paste is the usual cause.',
    },
    ERR_KEY_WRONG_MATERIAL: {
        exit: 2,
        title: 'Something other than an RSA private key was given as the key',
        cause: 'The wrong file or the wrong secret was chosen. The message names what it is: a certificate, a public key, an OpenSSH key, a consumer secret, a path at which nothing lies.',
        hint: 'Give the RSA private key whose certificate is uploaded to the app (the file that `openssl genrsa` or `openssl req -newkey` wrote).',
    },
    ERR_KEY_NOT_RSA: {
        exit: 2,
        title: 'The private key is not an RSA key',
        cause: 'The pair was made by a command or a tool that makes keys on an elliptic curve, such as `openssl ecparam` or `ssh-keygen -t ed25519`.',
        hint: 'Make an RSA key of 2048 bits or more; Salesforce accepts RS256 alone in the JWT bearer flow.',
    },
    ERR_KEY_WEAK: {
        exit: 2,
        title: 'The RSA key is shorter than 2048 bits',
        cause: 'An old pair, mostly of 1024 bits, is still in use.',
        hint: 'Make a new pair of 2048 bits or more, upload its certificate to the app and replace the secret.',
    },
    ERR_KEY_UNREADABLE_FILE: {
        exit: 2,
        title: 'The key file cannot be read',
        cause: 'The path names a folder, a device, a file of another user, or something much larger than a key.',
        hint: 'Check the path, and that it names a regular file of at most 1 MB which this process may read.',
    },
    ERR_KEYSTORE_PASSPHRASE_MISSING: {
        exit: 2,
        title: 'The key is encrypted and no passphrase was given',
        cause: 'The passphrase was never passed on, or the secret that holds it came out empty.',
        hint: 'Give the passphrase as `private-key-passphrase`.',
    },
    ERR_KEYSTORE_PASSPHRASE_WRONG: {
        exit: 2,
        title: 'The passphrase does not open the key',
        cause: 'The passphrase belongs to another file, or it was changed when it was stored (quotes around it, a `$` that a shell replaced).',
        hint: 'Check `private-key-passphrase`: it must be that of this very file; quotes and line ends around it count.',
    },
    ERR_KEYSTORE_UNSUPPORTED: {
        exit: 2,
        title: 'The container or its encryption is not supported',
        cause: 'The file was written by a tool with a format or a cipher that hardly anything else reads.',
        hint: 'Convert the key once, on your own machine, with `openssl pkcs8 -topk8 -v2 aes-256-cbc`, and store the result.',
    },
    ERR_KEYSTORE_COSTLY: {
        exit: 2,
        title: 'Opening the container would cost too much',
        cause: 'The file asks for more rounds of key stretching, or more memory for it, than any ordinary one: a slip in the tool that wrote it, or a file that is meant to keep the runner busy.',
        hint: 'Write the container anew with at most 10 million key-stretching rounds; 600,000 is a good number.',
    },
    ERR_KEYSTORE_NO_KEY: {
        exit: 2,
        title: 'The container holds no private key',
        cause: 'The file is a trust store, or it was exported without its private key.',
        hint: 'Export it again with its private key; a trust store holds certificates alone.',
    },
    ERR_KEYSTORE_SEVERAL_KEYS: {
        exit: 2,
        title: 'The container holds several private keys',
        cause: 'The keystore serves several programs, or the old key was left beside the new one.',
        hint: "Export the one key that the app's certificate belongs to.",
    },
    ERR_CERTIFICATE_UNREADABLE: {
        exit: 2,
        title: 'The certificate cannot be read',
        cause: 'The file is something other than a certificate, or it was damaged when it was stored.',
        hint: 'Give the certificate as PEM, DER, base64 or a path: the same file that was uploaded to the app.',
    },
    ERR_CERTIFICATE_HIDDEN: {
        exit: 3,
        title: 'Every certificate for this key would be hidden in the log',
        cause: 'A certificate holds the public half of its key. Where both stand in base64 at the same offset they have text in common, which a mask of the key hides; certificates of several lengths were tried.',
        hint: 'Store the key in another form, such as PEM with lines of 64 characters, and report this.',
    },
    ERR_CERTIFICATE_MISMATCH: {
        exit: 1,
        title: 'The certificate belongs to no key that was given',
        cause: 'The certificate was made from another key: that of an older pair or of another org.',
        hint: 'Upload the certificate that was made from this key, or give the key that the uploaded certificate was made from.',
    },
    // target
    ERR_TARGET_MISSING: {
        exit: 2,
        title: 'No org is named',
        cause: 'Neither `instance-url` nor `org-type` was given, or the variable that should hold the address is empty. A scratch org has an address of its own, so that `org-type: scratch` alone names none.',
        hint: 'Give `instance-url`, the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
    },
    ERR_TARGET_URL: {
        exit: 2,
        title: 'The instance URL is not one that can be logged in to',
        cause: 'The address was copied from a page of the org (Lightning, Setup, Visualforce), does not begin with https, or is no address.',
        hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
    },
    ERR_TARGET_HOST: {
        exit: 2,
        title: "The host is not one of Salesforce's",
        cause: 'A typing error, a domain of your own in front of the org, or an address that somebody else wants your pipeline to log in to.',
        hint: 'Correct `instance-url`; only when the host is really meant, name it in `allowed-hosts` and set `audience`.',
    },
    ERR_TARGET_KIND: {
        exit: 2,
        otherwise: { exit: 1, when: 'when the org that answered is of another type' },
        title: 'The org is not of the type that was expected',
        cause: '`org-type` and the address or the app come from two environments: a variable of one was copied to the other. With a domain of your own nothing may tell the type.',
        hint: 'Correct `org-type` or `instance-url`, so that both name the same org.',
    },
    ERR_USERNAME: {
        exit: 2,
        title: 'The username is not a Salesforce username',
        cause: "The e-mail address of the user, an id or another input's value was given in its place.",
        hint: "Give the Username field of the user (Setup → Users), which looks like an e-mail address and on a sandbox ends with the sandbox's name.",
    },
    ERR_CLIENT_ID: {
        exit: 2,
        title: 'The client id is not a consumer key',
        cause: 'The consumer secret, the name of the app or a masked value (`***`) was given in its place.',
        hint: 'Copy the Consumer Key of the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret.',
    },
    ERR_TARGET_REFUSED_ORG: {
        exit: 1,
        title: 'The session belongs to an org that is not allowed',
        cause: 'The address leads to another org than the one that was meant, or the sandbox was refreshed since its id was written down.',
        hint: 'Compare `allowed-org-ids` with Setup → Company Information → Salesforce.com Organization ID; a sandbox gets a new id with every refresh.',
    },
    // refusals
    ERR_REFUSED_TLS: {
        exit: 2,
        title: 'Certificate checks are switched off for Node',
        cause: 'Somebody switched the checks off to get past a proxy that re-signs traffic.',
        hint: 'Remove NODE_TLS_REJECT_UNAUTHORIZED from the environment; name an extra certificate authority in NODE_EXTRA_CA_CERTS instead.',
    },
    ERR_REFUSED_UNTRUSTED_CHECKOUT: {
        exit: 2,
        title: "A login beside a checkout of a fork's code",
        cause: 'A workflow on `pull_request_target` or `workflow_run` checks out the code of a pull request before it logs in; that code would then run beside your session.',
        hint: "Log in in a job that never checks out the fork's code: what is checked out after the login can read the session as well. `allow-untrusted-checkout: true` takes the risk knowingly.",
    },
    ERR_REFUSED_NO_COMMAND_FILE: {
        exit: 2,
        title: 'A file that the runner should have made is missing',
        cause: 'The bundle was started by hand, or in a container that does not see the files of the runner.',
        hint: 'Run the action on GitHub Actions, Forgejo or Gitea; elsewhere use the command line. A secret is never printed as a fall-back.',
    },
    // pipelines
    ERR_PIPELINE_PLACE: {
        exit: 2,
        title: 'This pipeline has no place for a value',
        cause: 'The variable with which the system names a folder or file for values is empty, or the system has no such place for secrets; the log never is one.',
        hint: 'Name a file with `output-file`; it is written with mode 0600. A secret is never printed as a fall-back.',
    },
    ERR_PIPELINE_VALUE: {
        exit: 2,
        title: 'This pipeline cannot carry a value',
        cause: 'Some systems hand on one line, others replace what looks like a variable: the value would have arrived changed, or as two.',
        hint: 'Leave out what the message names, or read the value from `--format json` in the same step.',
    },
    ERR_PIPELINE_STATE: {
        exit: 2,
        title: 'This pipeline has no step after the job',
        cause: 'Something was to be undone when the job ends, and only GitHub Actions, Forgejo and Gitea run such a step.',
        hint: 'End the session yourself with the command `revoke` in the part of your pipeline that always runs.',
    },
    // the token endpoint says no
    ERR_TOKEN_USER_NOT_APPROVED: {
        exit: 1,
        title: 'The user is not approved for the app',
        cause: 'Nobody approved this user for this app. It is also the answer to a username that no user of the org has, to an address of another org, and for some minutes after an app, an assignment or a sandbox was made.',
        hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → OAuth Policies → Permitted Users: "Admin approved users are pre-authorized", then App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Edit Policies → Permitted Users, then Manage Profiles or Manage Permission Sets. A permission set on the Salesforce API Integration licence cannot hold an app: use the profile or a second permission set. Compare `username` with Setup → Users and `instance-url` with Setup → My Domain. New apps and assignments take 2–10 minutes.',
    },
    ERR_TOKEN_USER_NOT_ASSIGNED: {
        exit: 1,
        title: 'The app admits only chosen users, and this user is not one',
        cause: "The policy of the app is right, but neither the profile of the user nor one of the user's permission sets is assigned to the app.",
        hint: 'External Client App: Setup → External Client App Manager → the app → Policies → Edit → App Policies → Select Profiles or Select Permission Sets, one that is assigned to the user. Connected app: Setup → Manage Connected Apps → the app → Manage Profiles or Manage Permission Sets. New assignments take 2–10 minutes.',
    },
    ERR_TOKEN_APP_NOT_FOUND: {
        exit: 1,
        title: 'The external client app is not in this org, or was asked for at the wrong address',
        cause: 'An External Client App was asked for at login.salesforce.com or test.salesforce.com, or with one of them as audience. Or it lives in another org, its package is not installed, the sandbox was refreshed, or its policies do not admit the user. test.salesforce.com says so now and then even when all is right.',
        hint: 'Set `instance-url` to the My Domain address of the org (Setup → My Domain) and leave `audience` out: login.salesforce.com and test.salesforce.com do not serve External Client Apps. Then see that the app is in this very org (Setup → External Client App Manager) and that its policies admit the user; a packaged app must be installed, and a refreshed sandbox needs its assignments anew.',
    },
    ERR_TOKEN_CROSS_ORG: {
        exit: 1,
        title: 'The external client app belongs to another org',
        cause: "An External Client App serves its own org alone, and the consumer key is that of an app in another one than `instance-url` names: the address of a sandbox beside production's consumer key, or the other way round.",
        hint: 'Compare `instance-url` with Setup → My Domain in the org that is meant: it may be the address of another one, such as a sandbox. If it is right, make the External Client App in the org that is logged in to (Setup → External Client App Manager → New External Client App), or give the consumer key of the one that is there.',
    },
    ERR_TOKEN_CLIENT_ID_UNKNOWN: {
        exit: 1,
        title: 'The org does not know the consumer key',
        cause: "The consumer key has a typing error, was rotated, belongs to another org (production's in a sandbox, or the reverse), or the app is younger than ten minutes.",
        hint: 'Copy it again: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret (connected app: Setup → App Manager → the app → View → Manage Consumer Details). Check that `instance-url` names the same org; a new app takes up to 10 minutes.',
    },
    ERR_TOKEN_CLIENT_CREDENTIALS: {
        exit: 1,
        title: 'The org speaks of client credentials, which this flow does not send',
        cause: 'Something on the way added a client secret to the request; none is sent.',
        hint: "See that `instance-url` is the org's own My Domain address (Setup → My Domain) and not that of a gateway which adds parameters.",
    },
    ERR_TOKEN_APP_NOT_INSTALLED: {
        exit: 1,
        title: 'The connected app is not installed in the org',
        cause: 'The connected app was made in another org and never installed in this one. Since September 2025 such apps are closed to users without the permission Approve Uninstalled Connected Apps.',
        hint: 'Install it: Setup → Connected Apps OAuth Usage → the app → Install; then admit the user: Setup → Manage Connected Apps → the app → Edit Policies. An app of this very org needs no installing.',
    },
    ERR_TOKEN_AUDIENCE: {
        exit: 1,
        title: 'The org does not accept the audience',
        cause: '`audience` names another environment, `instance-url` is not the address of this org, or the app accepts the My Domain address alone.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain) and leave `audience` out. A sandbox never accepts https://login.salesforce.com; an Experience Cloud site wants its own address with its path.",
    },
    ERR_TOKEN_ASSERTION: {
        exit: 1,
        title: 'The signature does not fit the certificate of the app',
        cause: 'The certificate in the app was not made from this private key. For 2–10 minutes after an upload some servers of an org still hold the certificate that was there before.',
        hint: `${atALogin.compare}\`openssl x509 -in certificate.pem -noout -pubkey\` and \`openssl pkey -in private-key.pem -pubout\` must print the same. Upload the right certificate: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow → Upload Files (connected app: Setup → App Manager → the app → Edit → Use digital signatures). After an upload wait ten minutes${atALogin.wait}.`,
    },
    ERR_TOKEN_EXPIRED: {
        exit: 1,
        title: 'The org says that the assertion has expired',
        cause: "The clock of the machine is more than two minutes behind the org's.",
        hint: 'Correct the clock of the machine (NTP): the assertion is signed for two minutes from its time.',
    },
    ERR_TOKEN_IP_RESTRICTED: {
        exit: 1,
        title: 'The address of the machine is not among those that the user may log in from',
        cause: "The user's profile lists the addresses that it may log in from, and that of the runner is not among them. Runners hosted by GitHub have a different one in every job.",
        hint: 'Add the runner\'s outgoing addresses at Setup → Profiles → the user\'s profile → Login IP Ranges, or use a runner with a fixed address. "Relax IP restrictions" of the app does not apply to this flow.',
    },
    ERR_TOKEN_NO_SCOPES: {
        exit: 1,
        title: 'The app grants no usable scope',
        cause: 'The app has no scopes at all, or `full` without any other.',
        hint: 'Add "Manage user data via APIs (api)" and "Perform requests at any time (refresh_token, offline_access)": Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes).',
    },
    ERR_TOKEN_SCOPE_PARAMETER: {
        exit: 1,
        title: 'The org received a scope parameter, which this flow does not send',
        cause: 'Something on the way added a `scope` to the request; none is sent.',
        hint: 'Something between here and the org adds to the request: look at the proxy.',
    },
    ERR_TOKEN_DOMAIN: {
        exit: 1,
        title: 'The org does not take this request at the generic address',
        cause: '`org-type` alone logs in at login.salesforce.com or test.salesforce.com, and this org or app takes logins at its My Domain address only.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain).",
    },
    ERR_TOKEN_AUTHENTICATION: {
        exit: 1,
        title: 'The org refused the login without saying why',
        cause: 'The answer stands for many causes: a user who is locked out or has no access to the API, login hours, an address of another environment.',
        hint: "Look at Setup → Login History for the user's latest entry: it tells a locked user, missing API access, login hours or a wrong org apart.",
    },
    ERR_TOKEN_USER_INACTIVE: {
        exit: 1,
        title: 'The user is inactive or frozen',
        cause: 'An administrator deactivated or froze the user, or Salesforce itself froze it because its API calls came from an anonymising network or an address with a bad name.',
        hint: "Setup → Users → the user → Unfreeze, or Edit → Active. Logins from anonymising networks can freeze a user; then find out which runner's address it was.",
    },
    ERR_TOKEN_ORG_INACTIVE: {
        exit: 1,
        title: 'The org is locked, closed or suspended',
        cause: 'A trial or scratch org has expired, a sandbox was deleted, or Salesforce locked the org.',
        hint: "Log in with a browser to see what the org says; an expired trial or deleted sandbox has to be replaced, anything else is Salesforce Support's.",
    },
    ERR_TOKEN_LOGIN_RATE: {
        exit: 1,
        title: 'The user has logged in too often within an hour',
        cause: "A loop, a wide matrix of jobs, or a tool that answers every refused call with a new login used up the hour's logins of this user.",
        hint: 'Wait an hour, then log in once per job and hand the token on; 3,600 logins per user and hour are the limit.',
    },
    ERR_TOKEN_GRANT_TYPE: {
        exit: 1,
        title: 'The host does not know the JWT bearer flow',
        cause: 'The address is one that shows pages and takes no logins, or the app has no JWT Bearer Flow.',
        hint: "Set `instance-url` to the org's My Domain address (Setup → My Domain). If it is right, enable the flow: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow (connected app: Setup → App Manager → the app → Edit → Use digital signatures).",
    },
    ERR_TOKEN_REDIRECT: {
        exit: 1,
        title: 'The host sends logins elsewhere',
        cause: "The address is an old one (of an instance, or from before a change of My Domain), or something in between answers in the org's place.",
        hint: "Set `instance-url` to the address that the message names, once you have checked that it is your org's (Setup → My Domain). An assertion is never sent after a redirect.",
    },
    ERR_TOKEN_REJECTED: {
        exit: 1,
        title: 'The org refused for a reason that is not in the catalogue',
        cause: 'Salesforce has words for it that were not known when this version was made.',
        hint: "Look at Setup → Login History for the user's latest entry, and search Salesforce Help for the words that the org used.",
    },
    // the reply is not believed
    ERR_REPLY_UNTRUSTED: {
        exit: 1,
        title: 'The reply to the login is not one that an org would give',
        cause: 'Something other than the org answered: the page of a proxy, a host that was mistyped, one that poses as an org. Or the address, the user, the org and the token of the reply do not belong together.',
        hint: 'Nothing was exposed. Check `instance-url` letter by letter, and what lies between the runner and the org.',
    },
    // the world
    ERR_NETWORK_DNS: {
        exit: 3,
        title: "The host's name cannot be resolved",
        cause: 'A typing error, a scratch org or sandbox that was deleted or is minutes old, or a network that resolves outside names through its proxy alone.',
        hint: 'Check the spelling of `instance-url`; a deleted scratch org or sandbox loses its name, and behind a proxy HTTPS_PROXY must be set.',
    },
    ERR_NETWORK_TCP: {
        exit: 3,
        title: 'No connection to the host',
        cause: 'A firewall drops or refuses what goes to port 443, or the network wants a proxy.',
        hint: 'Open port 443 to the host in the firewall of the runner, or set HTTPS_PROXY.',
    },
    ERR_NETWORK_PROXY: {
        exit: 3,
        title: 'The proxy does not let the connection through',
        cause: 'The proxy is not there, wants credentials, does not allow CONNECT to the host, or its variable holds something that is no URL.',
        hint: 'Check HTTPS_PROXY (address, user, password) and whether the proxy allows CONNECT to the host; NO_PROXY takes hosts that need none.',
    },
    ERR_NETWORK_TLS: {
        exit: 3,
        title: 'The TLS connection cannot be trusted or made',
        cause: 'A proxy re-signs traffic with an authority that this machine does not know, the clock is far off, or somebody poses as the host.',
        hint: 'If a proxy of your company re-signs traffic, name its certificate authority in NODE_EXTRA_CA_CERTS; otherwise treat it as an attack.',
    },
    ERR_NETWORK_HTTP: {
        exit: 3,
        title: 'The answer of the host broke off or never came',
        cause: 'The connection was made and then went silent or was lost: an incident at Salesforce, a proxy with a short limit, a network under load.',
        hint: "Try again; if it persists look at status.salesforce.com for the org's instance and at the proxy in between.",
    },
    ERR_ORG_UNAVAILABLE: {
        exit: 3,
        title: 'The org is not available',
        cause: 'Maintenance or an incident, or an org that is not ready yet, locked in an upgrade or deleted.',
        hint: "Look at status.salesforce.com for the org's instance and run the job again; with test.salesforce.com prefer the My Domain address.",
    },
    ERR_DEADLINE: {
        exit: 3,
        title: 'The deadline passed',
        cause: 'Outages, and the waits between attempts, took all the time that `deadline` allows.',
        hint: `Run it again${atALogin.patience}.`,
    },
    ERR_CANCELLED: {
        exit: 3,
        title: 'The job was cancelled',
        cause: 'A person or a newer run of the same concurrency group cancelled this one, or its time was over.',
        hint: 'Run the job again.',
    },
    ERR_FILE_READ: {
        exit: 3,
        title: 'A folder cannot be read',
        cause: 'The folder belongs to another user, as it happens on self-hosted runners after a job that ran as root.',
        hint: "See that this process may read it; the code in the message is the system's own (EACCES: permissions).",
    },
    ERR_FILE_WRITE: {
        exit: 3,
        otherwise: { exit: 2, when: 'when a path that was given leads out of the workspace' },
        title: 'A file cannot be written or removed',
        cause: "A disk that is full or read-only, a folder of another user, or something other than a file in the file's place.",
        hint: 'See that the folder exists, that this process may write in it, that there is room, and that no folder or device has the name.',
    },
    // check
    ERR_CHECK_FAILED: {
        exit: 1,
        title: 'A certificate nears its end, is not valid, or cannot be judged',
        cause: 'Nobody renewed a certificate in time, a wrong one was put in its place, or a file that was named holds none that can be read.',
        hint: 'Renew what is listed as an error and replace it in every place that is named; mend what cannot be read. `fail-on` says from which verdict on the step fails, `ignore` what does not count.',
    },
    // hand-off
    ERR_HANDOFF: {
        exit: 3,
        title: 'The session could not be handed to the sf CLI',
        cause: "Another job with the same home folder is in the way, a file of the CLI's is a link or damaged, or there is no home folder.",
        hint: "Use the outputs `access-token` and `instance-url`, or see what the message says of the CLI's files.",
    },
    ERR_SF_LOGIN: {
        exit: 1,
        title: 'The sf CLI did not take the login',
        cause: '`sf` is not installed, lies in the workspace (from where it is never started), or did not get through to the org.',
        hint: 'See that a recent `sf` is installed (`sf --version`), or leave `sf-login` at `token`.',
    },
    // emulator
    ERR_EMULATOR_CONFIGURATION: {
        exit: 2,
        title: "The emulator's configuration is wrong",
        cause: 'A member has a name or a value that the schema does not know.',
        hint: 'Correct every member that the message names; docs/EMULATOR.md has the schema and the names of all faults.',
    },
    ERR_EMULATOR_ADDRESS: {
        exit: 2,
        title: 'The emulator cannot listen at that address',
        cause: "Another program listens at that port, or the host is not one of this machine's own.",
        hint: 'Listen on 127.0.0.1, the only place for an org that anyone may log in to, and on a port that is free (0 takes one).',
    },
    ERR_EMULATOR_APP: {
        exit: 2,
        title: 'The new app cannot be made',
        cause: 'The folder holds a pair already, or cannot be written to.',
        hint: 'Name a folder without `key.pem` and `certificate.pem` in it; a key is never overwritten.',
    },
    // doctor
    ERR_DOCTOR_FAILED: {
        exit: 1,
        title: 'An examination of the doctor failed',
        cause: 'Something of the set-up has to be mended: key, certificate, address, network, app or user.',
        hint: 'Do what the table in the log says beside each examination that failed, from the top down: a later one may fail because of an earlier one.',
    },
    // tracking issue
    ERR_ISSUE_TOKEN: {
        exit: 2,
        title: 'The token for the tracking issue is not accepted',
        cause: '`github-token` is empty, has expired or was revoked.',
        hint: 'Give `github-token: ${{ github.token }}`, or see whether the token has expired or was revoked.',
    },
    ERR_ISSUE_PERMISSION: {
        exit: 2,
        title: 'The token may not write issues',
        cause: 'The job does not grant `issues: write`, or the token was made without it.',
        hint: 'Give the job `permissions:` with `issues: write`; a fine-grained token or an app needs "Issues: Read and write" on this repository. Runs for pull requests of forks and of Dependabot get a token that only reads.',
    },
    ERR_ISSUE_REPOSITORY: {
        exit: 2,
        title: 'The repository for the tracking issue is not there, or the token cannot see it',
        cause: 'The token was made for other repositories, or the repository was renamed or removed.',
        hint: 'Give a token of this very repository, such as `${{ github.token }}`.',
    },
    ERR_ISSUE_API: {
        exit: 2,
        title: 'The address of the API is not one that a token is sent to',
        cause: 'GITHUB_API_URL was changed in the environment of the job.',
        hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
    },
    ERR_ISSUE_DISABLED: {
        exit: 2,
        title: 'The repository has no issues',
        cause: 'Issues are switched off, as they are in most forks.',
        hint: 'Switch them on (Settings → General → Features → Issues), or leave `tracking-issue` out.',
    },
    ERR_ISSUE_ARCHIVED: {
        exit: 2,
        title: 'The repository is archived',
        cause: 'Somebody archived the repository; since then it can only be read.',
        hint: 'Nothing can be written to it: run the check in another repository, or leave `tracking-issue` out.',
    },
    ERR_ISSUE_PUBLIC: {
        exit: 2,
        title: 'A tracking issue in a public repository would show everybody what nears its end',
        cause: 'The repository is public, and the issue would list the names, places and ends of certificates.',
        hint: 'Run the check in a private repository, or set `issue-in-public: true` when everybody may know.',
    },
    ERR_ISSUE_LABEL: {
        exit: 2,
        title: 'The labels of the tracking issue could not be set',
        cause: 'The token may write issues but no labels, or a label is too long.',
        hint: 'Without its label the issue is not found again: give a token that may set labels (`issues: write`), and labels of at most 50 characters.',
    },
    ERR_ISSUE_ASSIGNEE: {
        exit: 2,
        title: 'Not everybody could be assigned to the tracking issue',
        cause: 'A login has a typing error or no access to the repository, or there are more than ten.',
        hint: 'Check `issue-assignees`: people with access to the repository, by their login, at most ten.',
    },
    ERR_ISSUE_REJECTED: {
        exit: 2,
        title: 'The platform did not take what the tracking issue says',
        cause: 'A label or an assignee is not one that the platform takes.',
        hint: 'See what the reply names; labels and assignees are the usual cause.',
    },
    ERR_ISSUE_RATE_LIMIT: {
        exit: 3,
        title: 'The platform limits how often it is asked',
        cause: 'Many jobs use the same token at the same time.',
        hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
    },
    ERR_ISSUE_UNAVAILABLE: {
        exit: 3,
        title: 'The platform that keeps the issues cannot be reached or does not work',
        cause: 'An incident of the platform, or of the network between it and the runner.',
        hint: "Run the job again; if it persists look at the platform's status page and at the proxy in between.",
    },
    ERR_ISSUE_UNEXPECTED: {
        exit: 3,
        title: 'The platform gave an answer that is not understood',
        cause: "Something other than the platform's API answered, or so many issues carry the label that ours cannot be told among them.",
        hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
    },
    // publishing by itself
    ERR_PUBLISH_SESSION: {
        exit: 1,
        title: 'The org does not take the session for its Metadata API',
        cause: 'The session has ended or was revoked, its user was frozen, or the app that it came through has no scope `api`; a second login changed nothing.',
        hint: 'See that the app of the login that publishes (`publish-client-id`, else `client-id`) has "Manage user data via APIs (api)": Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes. Run the job again.',
    },
    ERR_PUBLISH_TOKEN_FORMAT: {
        exit: 2,
        title: 'The session is a JWT, and reading metadata takes none',
        cause: 'The app issues JWT-format access tokens. A component is read through SOAP, which takes such tokens from API version 68.0 on.',
        hint: 'Let a login of its own publish (`publish-client-id` and its key), through an app in which "Issue JSON Web Token (JWT)-based access tokens for named users" is off: Setup → External Client App Manager → the app → Settings → OAuth Settings. Or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_PERMISSION: {
        exit: 1,
        title: 'The user may not use the Metadata API',
        cause: 'The user of the login that publishes has neither "Modify Metadata Through Metadata API Functions" nor "Modify All Data", or may not use APIs at all.',
        hint: 'Setup → Permission Sets → one that is assigned to the user → System Permissions: switch on "API Enabled", "Modify Metadata Through Metadata API Functions" and "View all External Client Apps, view their settings, and edit their policies". Better a user of its own for it (`publish-username`) than the one of every pipeline.',
    },
    ERR_PUBLISH_SECRET_ACCESS: {
        exit: 1,
        title: "The org does not show the app's settings through the Metadata API",
        cause: 'The settings hold the consumer secret. The org has to allow that secrets are read through the Metadata API, and the user has to be allowed to see them.',
        hint: 'Setup → External Client App Settings: switch on "Allow access to External Client App consumer secrets via Metadata API". Setup → Permission Sets → one that is assigned to the user → System Permissions: "View External Client Apps Consumer Secrets in Metadata". Or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_APP_NOT_FOUND: {
        exit: 2,
        title: 'The org has no External Client App of that name',
        cause: '`app-api-name` is the label and not the API name, or the app lives in another org.',
        hint: 'Take the API name from Setup → External Client App Manager → the app (`Acme_CI`, not "Acme CI"). The name of the component itself, as `sf org list metadata --metadata-type ExtlClntAppGlobalOauthSettings` shows it, is taken too.',
    },
    ERR_PUBLISH_APP_AMBIGUOUS: {
        exit: 2,
        title: 'Several components belong to that app',
        cause: "Somebody deployed a second component of the app's settings under another name.",
        hint: 'Give the name of the one that holds the certificate as `app-api-name`.',
    },
    ERR_PUBLISH_CONNECTED_APP: {
        exit: 2,
        title: 'The app is a connected app',
        cause: 'A connected app that is read and deployed again loses its pre-authorizations, and every login through it fails from then on. It is never deployed.',
        hint: 'Publish by hand (`publish: manual`): Setup → App Manager → the app → Edit → Use digital signatures → Choose File. Or move to an External Client App, see docs/ROTATION.md.',
    },
    ERR_PUBLISH_OTHER_APP: {
        exit: 2,
        title: 'The app has another consumer key than the login',
        cause: '`app-api-name` names another app than the one that `client-id` belongs to.',
        hint: 'Compare `app-api-name` with the app whose consumer key is `client-id`: Setup → External Client App Manager → the app → Settings → OAuth Settings → Consumer Key and Secret. Nothing was changed.',
    },
    ERR_PUBLISH_CONSUMER_KEY: {
        exit: 1,
        title: 'The org refused a deploy over the consumer key',
        cause: 'The org took the deploy for a new app: the component was removed or renamed meanwhile.',
        hint: 'See that the app is still there: Setup → External Client App Manager. Publish by hand (`publish: manual`) and report the reply; no consumer key is ever deployed.',
    },
    ERR_PUBLISH_CERTIFICATE: {
        exit: 1,
        title: 'The org does not take the certificate',
        cause: 'It is larger than 4 KB, or the org wants another algorithm or form.',
        hint: 'Try it by hand to see what Setup says of it: Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures. A shorter `certificate-subject` makes it smaller.',
    },
    ERR_PUBLISH_WARNING: {
        exit: 1,
        title: 'The org would deploy only if warnings were ignored',
        cause: 'A deploy that changes more than the certificate is warned of, such as one that replaces consumer key or secret.',
        hint: 'Warnings are never ignored here. Read the reply, and publish by hand (`publish: manual`) when it is harmless.',
    },
    ERR_PUBLISH_REJECTED: {
        exit: 1,
        title: 'The org refused to deploy',
        cause: 'The reply has the reason; the check before the deploy finds most of them before anything is changed.',
        hint: 'Setup → Deployment Status shows the deploy. Mend what the reply names, or publish by hand (`publish: manual`).',
    },
    ERR_PUBLISH_TIMEOUT: {
        exit: 3,
        title: 'The deploy did not end in time',
        cause: "Another deploy holds the org's queue, or the org is slow.",
        hint: 'Setup → Deployment Status shows whether it ended after all. The next run looks at what the app holds and goes on from there.',
    },
    ERR_PUBLISH_UNAVAILABLE: {
        exit: 3,
        title: 'The Metadata API cannot be reached or does not work',
        cause: 'An incident or maintenance of the org, or of the network between it and the runner.',
        hint: 'Look at https://status.salesforce.com, and run the job again: it looks at what the app holds and goes on from there.',
    },
    ERR_PUBLISH_UNEXPECTED: {
        exit: 3,
        title: 'The Metadata API gave an answer that is not understood',
        cause: "Something other than the org's API answered, or the API has changed.",
        hint: 'See that `instance-url` is the My Domain address of the org (Setup → My Domain). Publish by hand (`publish: manual`) meanwhile.',
    },
    ERR_PUBLISH_CONCURRENT: {
        exit: 1,
        title: 'Somebody else is changing the app',
        cause: "The app's settings were changed after they were read and before the deploy, by a person or another deploy.",
        hint: 'Nothing was deployed. Run the job again when nobody works on the app.',
    },
    ERR_PUBLISH_NOT_TAKEN: {
        exit: 1,
        title: 'The app holds another certificate than the one that was deployed',
        cause: 'The org said that the deploy had succeeded and shows another certificate: somebody else changed it at the same time.',
        hint: 'Setup → External Client App Manager → the app → Settings → OAuth Settings → Use digital signatures: upload the certificate that belongs to the key in use; the job summary has both.',
    },
    ERR_PUBLISH_CHANGED: {
        exit: 1,
        title: 'The deploy changed more than the certificate',
        cause: 'A deploy replaces the component whole; the org read back members that differ from before.',
        hint: 'Compare the members that the message names with what they should be: Setup → External Client App Manager → the app → Settings. Other clients of the app may need its consumer secret anew when that is among them.',
    },
    // a first key pair
    ERR_INIT_EXISTS: {
        exit: 2,
        title: 'A first key pair would overwrite what exists',
        cause: 'The file, or the secret, in which the new key would be stored is there already; a key is never overwritten.',
        hint: 'Run it again with that key (`--private-key FILE`) to go on where it was left: at the certificate and the waiting. Or name another place.',
    },
    // rotate
    ERR_ROTATE_OCCASION: {
        exit: 2,
        title: 'A rotation is not made on this occasion',
        cause: 'The run belongs to a pull request, a fork or a branch other than the default one; its code is not what the owners of the keys have agreed to.',
        hint: 'Start the rotation from the default branch, by `schedule` or by `workflow_dispatch`.',
    },
    ERR_ROTATE_TOKEN: {
        exit: 2,
        title: 'The token may not write secrets and variables',
        cause: "`rotate-token` is missing, or it is the workflow's own token, which cannot write secrets, whatever `permissions:` says.",
        hint: 'Give `rotate-token` the token of a GitHub App or a fine-grained token that may read and write secrets and variables in every place that `secret-targets` names.',
    },
    ERR_ROTATE_STATE: {
        exit: 2,
        title: 'What is noted about the rollover cannot be read',
        cause: 'The state variable was edited by hand, belongs to something else, or was written by a newer version.',
        hint: 'Use the version that wrote it, or put back its former content. Remove the variable only when no secret of the next name is left and the org accepts the current key.',
    },
    ERR_ROTATE_STALE: {
        exit: 1,
        title: 'This run is older than what it would change',
        cause: 'The run was queued, and holds secrets as they were then, before a secret was replaced or the rollover went on without it.',
        hint: 'Nothing was changed. Start a new run; it gets the secrets as they are now.',
    },
    ERR_ROTATE_KEY: {
        exit: 1,
        title: 'The current key is not the one that the rollover knows',
        cause: 'Somebody replaced the key by hand, or `private-key` names another secret than `secret-name`.',
        hint: 'Let `private-key` come from the secret that `secret-name` names. After a rotation by hand that every org and every target has taken part in, remove the secrets of the next name and the state variable, and start again.',
    },
    ERR_ROTATE_NEXT_KEY: {
        exit: 1,
        title: 'The next key is missing or not the one that the rollover made',
        cause: 'The workflow does not hand over the secret of the next name, hands over another one, or somebody replaced it by hand.',
        hint: 'Write `next-private-key: ${{ secrets.NAME }}` in the workflow, with the name that `next-secret-name` gives; it may be empty as long as there is no such secret.',
    },
    ERR_ROTATE_EXISTS: {
        exit: 1,
        title: 'A name that the rollover needs is taken already',
        cause: 'A secret of the next name, or a certificate in the variable of the next one, is there and no rollover has noted it: somebody made it, or the state variable was removed half-way.',
        hint: 'See whether anything uses it. Remove it, or choose other names with `next-secret-name` and `next-certificate-variable`.',
    },
    ERR_ROTATE_TARGET: {
        exit: 2,
        title: 'A target does not hold what the rollover needs',
        cause: 'A target of `secret-targets` has no secret of the current name, or it was added or removed in the middle of a rollover.',
        hint: 'Store the current key there first, under the name that `secret-name` gives, or leave the target out; change `secret-targets` only between two rollovers.',
    },
    ERR_ROTATE_CHANGED: {
        exit: 1,
        title: 'A secret was changed by somebody else during the rollover',
        cause: 'A person or another tool replaced or removed a secret that this rollover had written or looked at.',
        hint: 'Find out who did (the audit log of the organization, `org_update_actions_secret` and the like), and put the key back that belongs there. Nothing is overwritten until then.',
    },
    ERR_ROTATE_CERTIFICATE: {
        exit: 1,
        title: 'No certificate tells when the key pair is due, or it belongs to neither key',
        cause: 'The certificate variable is empty, cannot be read, or holds the certificate of another key pair than the given one.',
        hint: "Store the PEM of the app's present certificate in the variable that `certificate-variable` names, or give it as `certificate`.",
    },
    ERR_ROTATE_REFUSED: {
        exit: 1,
        title: 'An org does not accept the keys that the rollover knows',
        cause: 'Somebody uploaded another certificate to the app, or the servers of the org still differ, as they do for some minutes after an upload.',
        hint: 'Upload the certificate that the summary shows to the app; if one was just uploaded, start a new run ten minutes later.',
    },
    ERR_ROTATE_UNAVAILABLE: {
        exit: 3,
        title: 'An org could not be asked which key it accepts',
        cause: 'The org is down or cannot be reached, or it refuses the login for a reason that is not the key.',
        hint: 'Examine the login with mode `doctor`, then start a new run; nothing is changed before every org has answered.',
    },
    ERR_ROTATE_LOCK: {
        exit: 1,
        title: 'The lock of the rotation was lost or cannot be read',
        cause: 'This run took longer than its lease and another one went on in its place, or a variable of the lock was edited by hand.',
        hint: 'Start a new run; every step can be taken up where it was left. Set `concurrency:` in the workflow, so that runs wait for each other.',
    },
    ERR_ROTATE_PUBLISH: {
        exit: 1,
        title: 'The certificate could not be published',
        cause: 'The deployment was refused, or the app did not accept the next key afterwards.',
        hint: 'Upload the certificate that the summary shows by hand, in Setup at the path that it names.',
    },
    // stores of secrets and variables
    ERR_STORE_TARGET: {
        exit: 2,
        title: 'A place for the key is not one that is known',
        cause: 'A line of `secret-targets` has a typing error, or names something that cannot be reached from here.',
        hint: 'Use `repository`, `environment:NAME`, `organization`, `owner/repo` or `dependabot`, one a line.',
    },
    ERR_STORE_TOKEN: {
        exit: 2,
        title: 'The token for secrets and variables is not accepted',
        cause: '`rotate-token` is empty, has expired or was revoked.',
        hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token as `rotate-token`, and see whether it has expired or was revoked.',
    },
    ERR_STORE_OWN_TOKEN: {
        exit: 2,
        title: "A workflow's own token cannot write secrets and variables",
        cause: '`rotate-token` is `${{ github.token }}` or `${{ secrets.GITHUB_TOKEN }}`; no `permissions:` can let it write secrets.',
        hint: 'Give a token of a GitHub App (`actions/create-github-app-token`) or a fine-grained token that may write secrets and variables.',
    },
    ERR_STORE_PERMISSION: {
        exit: 2,
        title: 'The token may not do what is to be done with a secret or a variable',
        cause: 'The app or the fine-grained token was made without the permission that the message names.',
        hint: 'Add the permission that the message names to the app (and accept it in its installation) or to the token.',
    },
    ERR_STORE_SSO: {
        exit: 2,
        title: 'The token is not authorised for the single sign-on of the organization',
        cause: 'The organization demands SAML single sign-on, and nobody has authorised this token for it.',
        hint: 'Authorise the token (Settings → Developer settings → Personal access tokens → Configure SSO), or use a token of a GitHub App, which needs no authorisation.',
    },
    ERR_STORE_NOT_FOUND: {
        exit: 2,
        title: 'The place for the key is not there, or the token cannot see it',
        cause: 'The repository, environment or organization has another name, or the app is not installed there, or the token was made for other repositories. To a token without access everything is missing.',
        hint: 'Check the name in `secret-targets`, and that the app is installed in, or the token was made for, that very place.',
    },
    ERR_STORE_MOVED: {
        exit: 2,
        title: 'The repository has another name now',
        cause: 'It was renamed or transferred, and the platform answers with a redirect, which is never followed with a token.',
        hint: 'Write the new name in `secret-targets`; for the own repository run the workflow again.',
    },
    ERR_STORE_ARCHIVED: {
        exit: 2,
        title: 'A repository that should hold the key is archived',
        cause: 'Somebody archived the repository; since then nothing can be written to it.',
        hint: 'Take the repository off `secret-targets`, or take it out of the archive.',
    },
    ERR_STORE_SCOPE: {
        exit: 2,
        title: 'Who may read the secret of the organization cannot be told',
        cause: 'There is no secret whose visibility could be taken over, or the list of repositories that may read it does not come whole. A secret that is written without it would be open to all.',
        hint: "Make the secret in the organization's settings (Settings → Secrets and variables → Actions) for the repositories that need it, with any value, and see that the token may read all of them.",
    },
    ERR_STORE_API: {
        exit: 2,
        title: 'The address of the API is not one that a token is sent to',
        cause: 'GITHUB_API_URL was changed in the environment of the job.',
        hint: 'Set GITHUB_API_URL to an https address, such as `https://api.github.com` or `https://github.acme.example/api/v3`; runners set it themselves.',
    },
    ERR_STORE_REJECTED: {
        exit: 2,
        title: 'The platform did not take the secret or the variable',
        cause: 'A name is not one that it takes (letters, digits and `_`, not beginning with a digit or GITHUB_), or the value is over 48 kB.',
        hint: 'See what the reply names; the names of secrets and variables are the usual cause.',
    },
    ERR_STORE_RATE_LIMIT: {
        exit: 3,
        title: 'The platform limits how often it is asked about secrets and variables',
        cause: 'Many jobs use the same token at the same time.',
        hint: 'Run the job again later; schedule it at an odd minute and away from jobs that use the same token.',
    },
    ERR_STORE_UNAVAILABLE: {
        exit: 3,
        title: 'The place that keeps secrets and variables cannot be reached or does not work',
        cause: 'An incident of the platform, or of the network between it and the runner.',
        hint: "Run the job again: it looks at what is true and goes on from there. If it persists look at the platform's status page and at the proxy in between.",
    },
    ERR_STORE_UNEXPECTED: {
        exit: 3,
        title: 'The place that keeps secrets and variables gave an answer that is not understood',
        cause: "Something other than the platform's API answered.",
        hint: "See that GITHUB_API_URL is the address of the platform's REST API and that nothing in between answers in its place.",
    },
    ERR_STORE_COMMAND: {
        exit: 2,
        title: 'The command that should store the key cannot be run',
        cause: 'It is not on PATH, lies in the workspace (from where nothing is started), or is not written as it must be.',
        hint: "Write `store-command` as a program's name on PATH with its arguments and `{name}` among them, in two lines (the first stores what comes on standard input, the second removes it) or in one with `{action}`, which becomes `put` or `delete`. No shell reads it.",
    },
    ERR_STORE_COMMAND_FAILED: {
        exit: 3,
        title: 'The command that should store the key failed',
        cause: 'The command ended with another exit code than 0, or took too long. What it printed is not shown, since it may hold the key.',
        hint: 'Try the command by hand with another value, and see that it has the variables that it needs.',
    },
    ERR_INTERNAL: {
        exit: 3,
        title: 'A mistake of this program',
        cause: 'A case that nobody thought of.',
        hint: 'Please report it with the log; secrets are masked in it.',
    },
});


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   wM: () => (/* binding */ orFailure)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(638);

/** What an act comes to: its value, or the Failure that it throws. Anything else that it throws goes on. */
function orFailure(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof Failure)
            return error;
        throw error;
    }
}
/** A sentence, such as a failure's, that is to stand inside another one: without the full stop at its end. */
function withoutStop(sentence) {
    return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
/**
 * Everything that can go wrong and is not a programmer's mistake (those are `TypeError`s).
 * `code` is stable and documented under its own heading in docs/TROUBLESHOOTING.md; `message` is one sentence that
 * quotes what was seen and never a secret; `hint` says what to do.
 */
class Failure extends Error {
    name = 'Failure';
    code;
    hint;
    reply;
    /** 1 the answer is bad, 2 the question was wrong, 3 the world failed. */
    exitCode;
    constructor(code, sentence, details = {}) {
        super(sentence, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint ?? _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code].hint;
        this.reply = details.reply;
        this.exitCode = details.exit ?? _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s[code].exit;
    }
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unmasked),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** What `console.log` and `util.inspect` ask a value for; by its name, so that nothing is loaded for it. */
const inspect = Symbol.for('nodejs.util.inspect.custom');
/**
 * A value that must not be seen: it prints `***` wherever a value can be printed (string conversion, JSON,
 * `console`, template literals) and opens only by {@link Secret.reveal}.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Call it as late as possible, and never in an argument of a message. */
    reveal() {
        return this.#value;
    }
    /** Length in characters (text) or bytes; 0 means that the secret was given but is empty. */
    get length() {
        return this.#value.length;
    }
    /** Length in characters without the white space around the text; 0 when there is nothing else. */
    trimmedLength() {
        return this.#value.trim().length;
    }
    /** Whether another secret holds the same text. */
    equals(other) {
        return this.#value === other.#value;
    }
    /** A foreign text that may quote the secret, with `***` in its place; an empty secret is in no text. */
    hiddenIn(text) {
        return this.#value === '' ? text : text.replaceAll(this.#value, '***');
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [inspect]() {
        return '***';
    }
}
/** Runners leave what is shorter in logs as it is: a mask of it would hide half of everything. */
const shortestMasked = 8;
/** The warning that a secret cannot be masked, `undefined` when it can, or is empty or not given. */
function unmasked(input, secret) {
    const length = secret?.trimmedLength() ?? 0;
    if (length === 0 || length >= shortestMasked)
        return undefined;
    return `\`${input}\` has fewer than ${shortestMasked} characters, which is too short to be masked in logs.`;
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   Vp: () => (/* binding */ durationMilliseconds),
/* harmony export */   ag: () => (/* binding */ rfc3339)
/* harmony export */ });
/** Seconds in one of each unit that a duration may be written in. */
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/**
 * Reads a duration as people write it: `20s`, `500ms`, `2m`, `36h`, `90d`, `2w`; a bare number counts seconds.
 * @returns milliseconds, at most 1,000 years; `undefined` when the text is no duration.
 */
function durationMilliseconds(text) {
    const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*(ms|s|m|h|d|w)?$/.exec(text.trim());
    if (match?.[1] === undefined)
        return undefined;
    const milliseconds = Math.round(Number(match[1]) * unitSeconds[(match[2] ?? 's')] * 1000);
    return milliseconds <= 1000 * 366 * 86_400_000 ? milliseconds : undefined;
}
/** RFC 3339 in UTC without fractions, `2027-01-31T23:59:59Z`; years past 9999 keep their digits. */
function rfc3339(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** A length of time for people: `4 ms`, `1.2 s`, `3 min 5 s`, `2 h 10 min`, `41 d`. Signs are the caller's matter. */
function humanDuration(milliseconds) {
    const ms = Math.abs(milliseconds);
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1000;
    if (seconds < 60)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return join(Math.floor(whole / 60), 'min', whole % 60, 's');
    if (whole < 86_400)
        return join(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
    return join(Math.floor(whole / 86_400), 'd', Math.floor((whole % 86_400) / 3600), 'h');
}
function join(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/**
 * An address, read as browsers read it (WHATWG URL); `undefined` when the text is none. `URL.canParse` is no substitute:
 * Node 24 says yes to some very long hosts on which the constructor throws.
 */
function readUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ arrival),
/* harmony export */   UI: () => (/* binding */ Attempt),
/* harmony export */   VG: () => (/* binding */ Stop)
/* harmony export */ });
/** What ends an attempt when it is not the system's own error: one of the codes of `HttpOutage`. */
class Stop extends Error {
    code;
    /** What may be told about it: a word or two of ours or of the other side's, never of the request. */
    remark;
    constructor(code, remark = '') {
        super(code);
        this.code = code;
        this.remark = remark;
    }
}
/** How far one attempt has come, and the sockets that it holds: whatever ends it, all of them are closed. */
class Attempt {
    sent = false;
    /** The phases that it has entered, each with the moment (`performance.now()`); the last one is where it is. */
    entered = [{ phase: 'dns', at: performance.now() }];
    #sockets = [];
    #phase = 'dns';
    #over = false;
    get phase() {
        return this.#phase;
    }
    set phase(phase) {
        this.#phase = phase;
        this.entered.push({ phase, at: performance.now() });
    }
    /** Takes charge of a socket. Its errors are heard where the attempt waits, so here they may not crash the process. */
    hold(socket) {
        socket.on('error', () => { });
        this.#sockets.push(socket);
        if (this.#over)
            socket.destroy();
        return socket;
    }
    release() {
        this.#over = true;
        // TLS before the connection below it: the other way round Node (20 and 24) ends with a segmentation fault.
        for (const socket of this.#sockets.toReversed())
            socket.destroy();
    }
}
/** Waits for an event of a socket that may fail or be closed instead. */
function arrival(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, resolve);
        socket.once('error', reject);
        socket.once('close', () => reject(new Stop('ECONNRESET')));
    });
}


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BoundedBytes)
/* harmony export */ });
const smallestCapacity = 4096;
/** Collects bytes up to a bound; what it costs does not depend on how small the pieces are that they come in. */
class BoundedBytes {
    #maximum;
    #bytes = new Uint8Array(0);
    #length = 0;
    #overflowed = false;
    constructor(maximum) {
        this.#maximum = maximum;
    }
    /** Keeps as much of the piece as there is room for; `false` as soon as something had to be dropped. */
    add(piece) {
        const kept = piece.subarray(0, this.#maximum - this.#length);
        if (kept.length < piece.length)
            this.#overflowed = true;
        this.#reserve(this.#length + kept.length);
        this.#bytes.set(kept, this.#length);
        this.#length += kept.length;
        return !this.#overflowed;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    /** As UTF-8; a character that the bound cut through is dropped. */
    text() {
        const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#length).toString('utf8');
        return this.#overflowed ? text.replace(/\ufffd$/, '') : text;
    }
    #reserve(length) {
        if (length <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.min(this.#maximum, Math.max(length, this.#bytes.length * 2, smallestCapacity)));
        grown.set(this.bytes());
        this.#bytes = grown;
    }
}


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld),
  keystoreThread: () => (/* binding */ keystoreThread)
});

;// CONCATENATED MODULE: ./build/world/clock.js
/** `setTimeout` takes 31 bits; a longer delay would fire at once. */
const longestTimerMilliseconds = 2_147_483_647;
/** The machine's own clock. */
function createClock() {
    return {
        now: () => new Date(),
        monotonic: () => performance.now(),
        random: () => Math.random(),
        async sleep(milliseconds, signal) {
            const end = performance.now() + milliseconds;
            for (let left = milliseconds; left > 0 && signal?.aborted !== true; left = end - performance.now()) {
                await nap(Math.min(left, longestTimerMilliseconds), signal);
            }
        },
    };
}
function nap(milliseconds, signal) {
    return new Promise((resolve) => {
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.ceil(milliseconds));
        signal?.addEventListener('abort', wake);
    });
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __nccwpck_require__(8512);
;// CONCATENATED MODULE: ./build/world/read-file.js

/** The most that is read at once when a file does not say how long it is, as those in /proc do not. */
const pieceBytes = 65_536;
const refusals = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ENAMETOOLONG: 'missing',
    // A NUL in the path.
    ERR_INVALID_ARG_VALUE: 'missing',
    ELOOP: 'link',
    EACCES: 'forbidden',
    EPERM: 'forbidden',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    ENODEV: 'not-a-file',
};
/**
 * Reads a regular file of at most that many bytes. Everything is asked of the open descriptor, so that nobody can put
 * something else in the path's place between a look and the reading; and opening never waits, as a FIFO would make it.
 * Never throws.
 */
function readBounded(path, maximumBytes, options) {
    const { constants, openSync, fstatSync, closeSync } = process.getBuiltinModule('node:fs');
    let descriptor;
    try {
        if (options.followLast === false && !constants.O_NOFOLLOW && isLink(path))
            return 'link';
        descriptor = openSync(path, openFlags(constants, options.followLast === false));
        const opened = fstatSync(descriptor, { bigint: true });
        if (!opened.isFile())
            return 'not-a-file';
        if (options.within !== undefined && !liesWithin(options.within, path, opened))
            return 'outside';
        if (opened.size > BigInt(maximumBytes))
            return 'too-large';
        return readAll(descriptor, Number(opened.size), maximumBytes);
    }
    catch (error) {
        return refusalOf(error);
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
/** What a system error means for somebody who wanted to read. */
function refusalOf(error) {
    return refusals[String(error.code)] ?? 'failed';
}
/** Windows knows neither of these; there they are 0 or absent. */
function openFlags(constants, refuseLink) {
    const { O_RDONLY = 0, O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;
    return O_RDONLY | O_NONBLOCK | O_NOCTTY | (refuseLink ? O_NOFOLLOW : 0);
}
function isLink(path) {
    return process.getBuiltinModule('node:fs').lstatSync(path).isSymbolicLink();
}
/** What was opened is the file at the path's real place, and that place is in the folder. */
function liesWithin(folder, path, opened) {
    const { realpathSync, statSync } = process.getBuiltinModule('node:fs');
    // Node's own way asks for every folder on the way, thousands of times for thousands of files in one place.
    const real = realpathSync.native(path);
    const seen = statSync(real, { bigint: true });
    return seen.dev === opened.dev && seen.ino === opened.ino && isBelow(realpathSync.native(folder), real);
}
/** Both absolute and free of links. A folder is below itself. */
function isBelow(folder, path) {
    const { relative, isAbsolute, sep } = process.getBuiltinModule('node:path');
    const way = relative(folder, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function readAll(descriptor, size, maximumBytes) {
    const { readSync } = process.getBuiltinModule('node:fs');
    const piece = new Uint8Array(size === 0 ? pieceBytes : size + 1);
    let length = readSync(descriptor, piece, 0, piece.length, null);
    // As long as it said, and not filled to the last byte: that was the whole of it.
    if (length === size)
        return piece.subarray(0, length);
    const collected = new bounded_bytes/* BoundedBytes */.T(maximumBytes);
    for (; length > 0; length = readSync(descriptor, piece, 0, piece.length, null)) {
        if (!collected.add(piece.subarray(0, length)))
            return 'too-large';
    }
    return collected.bytes();
}

// EXTERNAL MODULE: ./build/world/system-code.js
var system_code = __nccwpck_require__(6622);
;// CONCATENATED MODULE: ./build/world/files.js



/** Modes for what only its owner may see. */
const ownerFile = 0o600;
const ownerFolder = 0o700;
/**
 * The file system. The calls are synchronous inside: what is read and written here is small and local, and thousands of
 * files are read several times faster than through the thread pool.
 */
function createFiles(machine) {
    const { environment } = machine;
    return {
        read: async (path, maximumBytes, options = {}) => readBounded(path, maximumBytes, options),
        kind: async (path) => kind(path),
        write: async (path, content, mode = ownerFile) => attempt('ERR_FILE_WRITE', `The file ${path} cannot be written`, () => replace(path, content, mode)),
        makeDirectory: async (path, mode = ownerFolder) => attempt('ERR_FILE_WRITE', `The folder ${path} cannot be made`, () => makeFolders(path, mode)),
        list: async (path) => attempt('ERR_FILE_READ', `The folder ${path} cannot be listed`, () => list(path)),
        entries: async (path, maximum) => entries(path, maximum),
        realPath: async (path) => realPath(path),
        remove: async (path) => attempt('ERR_FILE_WRITE', `${path} cannot be removed`, () => fs().rmSync(path, { recursive: true, force: true, maxRetries: 3 })),
        createExclusive: async (path, content) => attempt('ERR_FILE_WRITE', `The file ${path} cannot be made`, () => createExclusive(path, content)),
        modifiedAt: async (path) => attempt('ERR_FILE_READ', `${path} cannot be looked at`, () => orMissing(() => fs().statSync(path).mtime, undefined)),
        temporaryDirectory: async () => attempt('ERR_FILE_WRITE', 'No temporary folder can be made', () => makeTemporaryDirectory(environment)),
    };
}
/** Not imported: an `import` of a builtin evaluates everything that it exports, `fs.promises` included. */
function fs() {
    return process.getBuiltinModule('node:fs');
}
/** A system error says `code` and path and never what was written; a `Failure` says it in a sentence. */
function attempt(code, sentence, act) {
    try {
        return act();
    }
    catch (error) {
        throw new failure/* Failure */.HR(code, `${sentence}: ${(0,system_code/* systemCode */.x)(error)}.`, { cause: error });
    }
}
/** Nothing can be at a path that is too long, has a NUL or goes through a file. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
function orMissing(look, missing) {
    try {
        return look();
    }
    catch (error) {
        if (nothingThere.has((0,system_code/* systemCode */.x)(error)))
            return missing;
        throw error;
    }
}
function kind(path) {
    try {
        const found = orMissing(() => fs().statSync(path), undefined);
        if (found === undefined)
            return 'missing';
        if (found.isFile())
            return 'file';
        return found.isDirectory() ? 'directory' : 'other';
    }
    catch {
        // Something is there, or may be, and we are not allowed to see it.
        return 'other';
    }
}
/**
 * A folder with all that are missing above it, one after the other: with `recursive`, Node tries for ever where the
 * system says of a folder that it can make that the way to it is missing, as it does below /proc.
 */
function makeFolders(path, mode) {
    if (kind(path) === 'directory')
        return;
    const parent = process.getBuiltinModule('node:path').dirname(path);
    if (parent !== path && kind(parent) === 'missing')
        makeFolders(parent, mode);
    try {
        fs().mkdirSync(path, { mode });
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (kind(path) !== 'directory')
            throw error;
    }
}
function list(path) {
    return orMissing(() => fs().readdirSync(path).sort(), []);
}
function entries(path, maximum) {
    const found = [];
    let folder;
    try {
        folder = fs().opendirSync(path, { bufferSize: 1024, encoding: 'latin1' });
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
            if (found.length === maximum)
                return 'too-large';
            found.push({ name: decodedName(entry.name), kind: entryKind(entry) });
        }
    }
    catch (error) {
        return (0,system_code/* systemCode */.x)(error) === 'ENOTDIR' ? 'not-a-file' : refusalOf(error);
    }
    finally {
        folder?.closeSync();
    }
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
/**
 * The name as text, from one character a byte. Bytes that are no UTF-8 stand as `\xHH`: nothing can be opened by such a
 * name, but two of them stay two.
 */
function decodedName(bytewise) {
    if (!/[\u0080-\u00ff]/.test(bytewise))
        return bytewise;
    const bytes = Buffer.from(bytewise, 'latin1');
    if (process.getBuiltinModule('node:buffer').isUtf8(bytes))
        return bytes.toString('utf8');
    return bytewise.replace(/[\u0080-\u00ff]/g, (one) => `\\x${one.charCodeAt(0).toString(16)}`);
}
function entryKind(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function realPath(path) {
    try {
        return fs().realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function replace(path, content, mode) {
    const { statSync, renameSync, rmSync } = fs();
    const there = statSync(path, { throwIfNoEntry: false });
    // A rename would put a plain file in the place of /dev/stdout or of a pipe somebody reads from.
    if (there !== undefined && !there.isFile())
        throw Object.assign(new Error('not a file'), { code: 'not a regular file' });
    const beside = writeBeside(path, content, mode);
    try {
        renameSync(beside, path);
    }
    catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
}
/** Writes a file of a name that nobody has yet, in the same folder, down to the disk. */
function writeBeside(path, content, mode) {
    const { dirname, join } = process.getBuiltinModule('node:path');
    const beside = join(dirname(path), `.sf-keypair-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    writeNew(beside, content, mode);
    return beside;
}
/** `wx` fails on anything that is there, a link included. */
function writeNew(path, content, mode) {
    const { openSync, writeFileSync, fsyncSync, closeSync, rmSync } = fs();
    const descriptor = openSync(path, 'wx', mode);
    try {
        writeFileSync(descriptor, content);
        fsyncSync(descriptor);
    }
    catch (error) {
        rmSync(path, { force: true });
        throw error;
    }
    finally {
        closeSync(descriptor);
    }
}
function createExclusive(path, content) {
    try {
        writeNew(path, content, ownerFile);
        return true;
    }
    catch (error) {
        if ((0,system_code/* systemCode */.x)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** Folders that a pipeline empties after the job, then the system's. */
function makeTemporaryDirectory(environment) {
    const { join, isAbsolute } = process.getBuiltinModule('node:path');
    const candidates = [environment['RUNNER_TEMP'], environment['AGENT_TEMPDIRECTORY']];
    const parent = candidates.find((path) => path !== undefined && isAbsolute(path) && kind(path) === 'directory');
    return fs().mkdtempSync(join(parent ?? process.getBuiltinModule('node:os').tmpdir(), 'sf-keypair-'));
}

;// CONCATENATED MODULE: ./build/world/machine.js
/** Where each pipeline says that the checkout lies; the first that is set counts. */
const workspaceVariables = [
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR',
    'BUILD_SOURCESDIRECTORY',
    'BITBUCKET_CLONE_DIR',
    'BUILDKITE_BUILD_CHECKOUT_PATH',
    'DRONE_WORKSPACE',
    'CIRCLE_WORKING_DIRECTORY',
    'WORKSPACE',
];
/** The facts of this machine; the environment is copied once and frozen. @param system as `process.platform` has it */
function createMachine(environment, system = process.platform) {
    const platform = platformName(system);
    const frozen = frozenCopy(environment, platform);
    const homeDirectory = home(frozen, platform);
    return {
        platform,
        homeDirectory,
        workspace: workspace(frozen, homeDirectory),
        environment: frozen,
        nodeVersion: process.versions.node,
    };
}
function platformName(name) {
    return name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other';
}
/**
 * Without a prototype, so that no name is there unless the environment has it. On Windows the names are in capitals:
 * there `Path` and `PATH` are one variable, and a copy would tell them apart.
 */
function frozenCopy(environment, platform) {
    const copy = Object.create(null);
    for (const [name, value] of Object.entries(environment)) {
        copy[platform === 'win32' ? name.toUpperCase() : name] = value;
    }
    return Object.freeze(copy);
}
function home(environment, platform) {
    const named = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
    return named === undefined || named === '' ? process.getBuiltinModule('node:os').homedir() : named;
}
function workspace(environment, homeDirectory) {
    const path = process.getBuiltinModule('node:path');
    for (const name of workspaceVariables) {
        const value = environment[name]?.replace(/^~(?=$|\/)/, () => homeDirectory);
        if (value !== undefined && path.isAbsolute(value))
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/world/network.js + 5 modules
var network = __nccwpck_require__(3946);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
;// CONCATENATED MODULE: ./build/world/child-group.js
/** What ends us from outside. The pipeline sends these to us alone, and the child is in a group of its own. */
const ownEnds = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The runner waits 7.5 s after SIGINT and 2.5 s after SIGTERM before it kills us. */
const ownEndGraceMilliseconds = 1000;
/**
 * A child and all that it has started in its process group. As long as it is not forgotten it ends when we do: on a
 * signal it is asked to and then made to, and only after that the signal has its effect on us; on `process.exit` at
 * once. A SIGKILL of ours it survives; nothing can be done about that here.
 */
class ChildGroup {
    #child;
    #platform;
    #environment;
    #ending = false;
    #force;
    #received;
    constructor(child, machine) {
        this.#child = child;
        this.#platform = machine.platform;
        this.#environment = machine.environment;
        process.on('exit', this.#kill);
        for (const signal of ownEnds)
            process.on(signal, this.#relay);
    }
    /** Asks all to end, and ends them by force after the grace. */
    end(graceMilliseconds) {
        this.#ending = true;
        this.#send('SIGTERM');
        clearTimeout(this.#force);
        this.#force = setTimeout(this.#kill, graceMilliseconds);
    }
    /** The program itself is gone. If it was made to go, what it has started goes too. */
    leaderEnded() {
        if (this.#ending)
            this.#kill();
    }
    /** Nothing of it is our business any more. A signal that waited for this has its effect now. */
    forget() {
        clearTimeout(this.#force);
        process.off('exit', this.#kill);
        for (const signal of ownEnds)
            process.off(signal, this.#relay);
        const signal = this.#received;
        if (signal !== undefined && process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    }
    #kill = () => this.#send('SIGKILL');
    #relay = (signal) => {
        if (this.#received === undefined)
            this.end(ownEndGraceMilliseconds);
        else
            this.#kill();
        this.#received = signal;
    };
    #send(signal) {
        const pid = this.#child.pid;
        if (pid === undefined)
            return;
        if (this.#platform === 'win32') {
            this.#endTreeOnWindows(pid);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // None of them is left.
        }
    }
    /** Windows has neither groups nor a polite signal: the tree is ended by force. */
    #endTreeOnWindows(pid) {
        const taskkill = `${this.#environment['SYSTEMROOT']}\\System32\\taskkill.exe`;
        const options = { stdio: 'ignore', windowsHide: true, timeout: 5000 };
        process.getBuiltinModule('node:child_process').spawnSync(taskkill, ['/pid', String(pid), '/t', '/f'], options);
    }
}

;// CONCATENATED MODULE: ./build/world/child.js



const maximumOutputBytes = 1024 * 1024;
const child_longestTimerMilliseconds = 2_147_483_647;
/** Between the request to end and the end by force. */
const graceMilliseconds = 2000;
/** How long output may still come after the program has ended; a process that it left behind may hold the pipe. */
const lingerMilliseconds = 500;
/**
 * Runs a program to its end, to its timeout, or to our own end if that comes first. With the program goes everything
 * that it started in its process group. Never rejects; the answer comes within the timeout and 2.5 s.
 */
async function runChild(order) {
    let child;
    try {
        child = start(order);
    }
    catch (error) {
        return { ...cannotStart(error), stdout: '', stderr: '' };
    }
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin?.on('error', () => { }).end(order.input?.reveal());
    const end = await ending(child, new ChildGroup(child, order), order.timeoutMilliseconds);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return { ...end, stdout: stdout.text(), stderr: stderr.text() };
}
function start({ command, folder, environment, input, platform }) {
    return process.getBuiltinModule('node:child_process').spawn(command.file, command.arguments, {
        cwd: folder,
        env: environment,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        windowsVerbatimArguments: command.verbatim,
        // A group of its own, so that all of it can be ended; on Windows this would open a console.
        detached: platform !== 'win32',
    });
}
function collect(stream) {
    const bytes = new bounded_bytes/* BoundedBytes */.T(maximumOutputBytes);
    stream?.on('error', () => { });
    // What is too much is read all the same: a full pipe would stop the program.
    stream?.on('data', (piece) => bytes.add(piece));
    return bytes;
}
function ending(child, group, timeoutMilliseconds) {
    return new Promise((resolve) => {
        let timedOut = false;
        let timer;
        const finish = (end) => {
            clearTimeout(timer);
            group.forget();
            resolve(end);
        };
        const expire = () => {
            timedOut = true;
            group.end(graceMilliseconds);
            // Even a program that the system cannot end now is not waited for.
            timer = setTimeout(() => finish(endOf(null, null, timedOut)), graceMilliseconds + lingerMilliseconds);
        };
        timer = setTimeout(expire, Math.min(timeoutMilliseconds, child_longestTimerMilliseconds));
        // It could not be started; of one that runs Node says it about signals and messages, which are not sent here.
        child.once('error', (error) => finish(cannotStart(error)));
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            group.leaderEnded();
            const finished = () => finish(endOf(code, signal, timedOut));
            child.once('close', finished);
            timer = setTimeout(finished, lingerMilliseconds);
        });
    });
}
function endOf(code, signal, timedOut) {
    if (timedOut)
        return { exitCode: undefined, timedOut, problem: 'it took too long and was ended' };
    if (code === null)
        return { exitCode: undefined, timedOut, problem: `it was ended by ${signal}` };
    return { exitCode: code, timedOut };
}
/** Of the error only its code is told: its message quotes the arguments. */
function cannotStart(error) {
    return { exitCode: undefined, timedOut: false, problem: `it could not be started (${(0,system_code/* systemCode */.x)(error)})` };
}

;// CONCATENATED MODULE: ./build/world/child-environment.js
/** What a program needs to find itself, its home, its certificates and its language. */
const allowedNames = new Set([
    'PATH',
    'PATHEXT',
    'HOME',
    'USER',
    'LOGNAME',
    'USERNAME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'TEMP',
    'TMP',
    'TMPDIR',
    'LANG',
    'LANGUAGE',
    'TZ',
    'CI',
    'NO_COLOR',
    // The way to the org: proxies (with their credentials) and certificates.
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'all_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // Where `sf` and what starts it keep their things; the session bus leads to the keychain on Linux.
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'VOLTA_HOME',
    'ASDF_DIR',
    'ASDF_DATA_DIR',
    'MISE_DATA_DIR',
    // By this the runner finds processes that outlived their step, and ends them.
    'RUNNER_TRACKING_ID',
]);
/**
 * Settings of the `sf` CLI, each with and without the old spelling `SFDX_`. Left out on purpose: tokens, and what would
 * send a login elsewhere or fetch code (AUDIENCE_URL, INSTANCE_URL, ORG_INSTANCE_URL, NPM_REGISTRY, S3_HOST), and the
 * defaults that a hand-off is about to set (TARGET_ORG, TARGET_DEV_HUB).
 */
const allowedSettings = new Set([
    'API_VERSION',
    'ORG_API_VERSION',
    'AUTOUPDATE_DISABLE',
    'DISABLE_AUTOUPDATE',
    'SKIP_NEW_VERSION_CHECK',
    'HIDE_RELEASE_NOTES',
    'DISABLE_TELEMETRY',
    'DISABLE_LOG_FILE',
    'LOG_LEVEL',
    'JSON_TO_STDOUT',
    'USE_PROGRESS_BAR',
    'USE_GENERIC_UNIX_KEYCHAIN',
    'CRYPTO_V2',
    'DISABLE_DNS_CHECK',
    'DNS_TIMEOUT',
    'DOMAIN_RETRY',
]);
/** Never handed on, whoever asks: inputs, states, our own variables and what the runner gives to actions alone. */
const forbidden = /^(INPUT_|STATE_|SF_KEYPAIR_|ACTIONS_|GITHUB_)/i;
/**
 * The variables that a child process gets: those of an allow-list, and those added for it. Locale variables (`LC_…`)
 * pass; a name that begins with INPUT_, STATE_, SF_KEYPAIR_, ACTIONS_ or GITHUB_ passes in neither way.
 */
function childEnvironment(environment, added) {
    const child = Object.create(null);
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && isAllowed(name))
            child[name] = value;
    }
    for (const [name, value] of Object.entries(added)) {
        if (!forbidden.test(name))
            child[name] = value;
    }
    return child;
}
function isAllowed(name) {
    const setting = /^SF(?:DX)?_(.+)$/.exec(name)?.[1];
    return setting === undefined ? allowedNames.has(name) || /^LC_[A-Z]+$/.test(name) : allowedSettings.has(setting);
}

;// CONCATENATED MODULE: ./build/world/command-line.js
/** Characters that mean nothing to cmd.exe inside double quotes, and to the batch files that quote them once more. */
const safeForCmd = /^[A-Za-z0-9 _@.,:;/\\=+~'#{}[\]()-]*$/;
/**
 * How a program is started without a shell. Batch files (`sf.cmd`) are no programs: Windows starts them through cmd.exe,
 * which reads its command line in a way that no quoting is proof against. So only harmless characters are let through.
 * @returns the command line, or the clause that says why there is none.
 */
function commandLine(program, given, { platform, environment }) {
    if (platform !== 'win32' || !/\.(cmd|bat)$/i.test(program)) {
        return { file: program, arguments: given, verbatim: false };
    }
    const root = environment['SYSTEMROOT'];
    if (root === undefined || root === '')
        return 'SystemRoot is not set, so cmd.exe cannot be found';
    if (![program, ...given].every((argument) => safeForCmd.test(argument))) {
        return 'an argument has a character that is not safe in a Windows batch file';
    }
    const line = [program, ...given].map(quoted).join(' ');
    return { file: `${root}\\System32\\cmd.exe`, arguments: ['/d', '/s', '/c', `"${line}"`], verbatim: true };
}
/** A backslash at the end would take the closing quote with it. */
function quoted(argument) {
    return `"${argument.replace(/\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./build/world/find-program.js

/** What a program's name may be made of; a path is not a name. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/**
 * Looks a program up on PATH and gives its absolute path; `undefined` when there is none.
 *
 * Passed over is what the checkout could have put there: relative and empty entries of PATH, and every program whose
 * folder or whose file, links resolved, lies in the workspace or in the working directory. A working directory that is
 * the home folder or holds it (`~`, `/`) is no checkout and does not count.
 *
 * The path's folder is real; a link in the last place is kept, because version managers tell by the name they were
 * started with which program is meant.
 */
function findProgram(name, machine, workingDirectory) {
    if (!plainName.test(name))
        return undefined;
    const { isAbsolute, join } = process.getBuiltinModule('node:path');
    const untrusted = untrustedFolders(machine, workingDirectory);
    for (const folder of searchPath(machine)) {
        const real = isAbsolute(folder) ? find_program_realPath(folder) : undefined;
        if (real === undefined)
            continue;
        for (const ending of endings(name, machine)) {
            const candidate = join(real, name + ending);
            if (isTrustedProgram(candidate, untrusted))
                return candidate;
        }
    }
    return undefined;
}
function searchPath({ platform, environment }) {
    return (environment['PATH'] ?? '').split(platform === 'win32' ? ';' : ':');
}
function endings(name, { platform, environment }) {
    if (platform !== 'win32')
        return [''];
    const known = (environment['PATHEXT'] || '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';');
    const startable = known.filter((ending) => /^\.(com|exe|bat|cmd)$/.test(ending));
    return startable.some((ending) => name.toLowerCase().endsWith(ending)) ? [''] : startable;
}
function untrustedFolders(machine, workingDirectory) {
    const home = find_program_realPath(machine.homeDirectory);
    const here = find_program_realPath(workingDirectory);
    const checkout = machine.workspace === undefined ? undefined : find_program_realPath(machine.workspace);
    const holdsHome = here !== undefined && home !== undefined && isBelow(here, home);
    return [checkout, holdsHome ? undefined : here].filter((folder) => folder !== undefined);
}
function isTrustedProgram(candidate, untrusted) {
    const { accessSync, constants, statSync } = process.getBuiltinModule('node:fs');
    try {
        if (!statSync(candidate).isFile())
            return false;
        accessSync(candidate, constants.X_OK);
    }
    catch {
        return false;
    }
    const places = [candidate, find_program_realPath(candidate)];
    return places.every((place) => place !== undefined && !untrusted.some((folder) => isBelow(folder, place)));
}
function find_program_realPath(path) {
    try {
        return process.getBuiltinModule('node:fs').realpathSync(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/world/processes.js







/** Programs of this machine, run apart from everything that is ours. */
function createProcesses(machine) {
    return {
        find: async (name) => findProgram(name, machine, process.cwd()),
        run: (request) => run(request, machine),
    };
}
async function run(request, machine) {
    if (!process.getBuiltinModule('node:path').isAbsolute(request.program))
        return refused('its path is not absolute');
    const command = commandLine(request.program, request.arguments, machine);
    if (typeof command === 'string')
        return refused(command);
    let folder;
    try {
        folder = makeTemporaryDirectory(machine.environment);
    }
    catch (error) {
        return refused(`no folder to run it in: ${(0,system_code/* systemCode */.x)(error)}`);
    }
    try {
        return await runChild({
            command,
            folder,
            environment: childEnvironment(machine.environment, revealed(request.environment ?? {})),
            input: request.input,
            timeoutMilliseconds: request.timeoutMilliseconds,
            platform: machine.platform,
        });
    }
    finally {
        removeFolder(folder);
    }
}
function refused(why) {
    return { exitCode: undefined, timedOut: false, problem: `it could not be started (${why})`, stdout: '', stderr: '' };
}
function revealed(environment) {
    const entries = Object.entries(environment);
    return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof secret/* Secret */.z ? value.reveal() : value]));
}
function removeFolder(folder) {
    try {
        process.getBuiltinModule('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // Somebody on Windows still stands in it. It is empty or in the runner's temporary folder, which is emptied.
    }
}

;// CONCATENATED MODULE: ./build/world/create.js





/** The argument with which a program that passes its own URL to {@link createWorld} is started as the keystore thread. */
const keystoreThread = 'keystore-thread';
/**
 * The real world. Making it loads nothing: the modules that talk to the network, start programs or read files are asked
 * for when that is done.
 * @param program the running program's own URL, which is started once more as the thread that opens keystores; without
 *   it none can be opened
 */
function createWorld(environment, program) {
    const machine = createMachine(environment);
    return {
        machine,
        clock: createClock(),
        network: (0,network/* createNetwork */.VS)(machine.environment),
        tls: laterTls(machine.environment),
        files: createFiles(machine),
        keystores: laterKeystores(program),
        processes: createProcesses(machine),
    };
}
function laterTls(environment) {
    return { presented: async (...asked) => (await __nccwpck_require__.e(/* import() */ 6054).then(__nccwpck_require__.bind(__nccwpck_require__, 6054))).createTls(environment).presented(...asked) };
}
function laterKeystores(program) {
    let keystores;
    return {
        async search(...asked) {
            if (program === undefined)
                return { kind: 'failed', detail: 'this program opens no keystores' };
            const { createKeystores } = await __nccwpck_require__.e(/* import() */ 4190).then(__nccwpck_require__.bind(__nccwpck_require__, 4190));
            keystores ??= createKeystores(new URL(program), keystoreThread);
            return keystores.search(...asked);
        },
        async close() {
            await keystores?.close();
        },
    };
}


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ openWay),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   gG: () => (/* binding */ wantedSchemes),
/* harmony export */   nC: () => (/* binding */ maximumHeaderBytes),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5222);

/**
 * How long one address of a host with several is tried before the next one is (RFC 8305 calls for parallel attempts,
 * Node makes them one after the other and gives each but the last up; its own 250 ms are short for one lost packet).
 */
const addressAttemptMilliseconds = 1000;
/** Header sections up to this size are read; independent of what NODE_OPTIONS says. */
const maximumHeaderBytes = 65_536;
/**
 * Opens the way to a URL's server: TCP, through the proxy when there is one, and TLS when the URL is https.
 * Builtin modules are asked for by function in this room: `import 'node:http'` would load undici with it, and cost more
 * than everything else in a login.
 */
async function dial(url, proxy, attempt) {
    const arriving = proxy === undefined ? reach(hostOf(url), portOf(url), attempt) : enter(proxy, attempt);
    // Loaded while the name is resolved and the connection is made: together some 10 ms.
    process.getBuiltinModule('node:http');
    const context = url.protocol === 'https:' ? tlsContext() : undefined;
    const hop = await arriving;
    if (context === undefined)
        return hop;
    const way = proxy === undefined ? hop : await tunnel(hop, url, proxy, attempt);
    attempt.phase = 'tls';
    return secure(way, hostOf(url), context, attempt);
}
/** The way to a URL's server, through the proxy when there is one, before any TLS with the server itself. */
async function openWay(url, proxy, attempt) {
    if (proxy === undefined)
        return reach(hostOf(url), portOf(url), attempt);
    return tunnel(await enter(proxy, attempt), url, proxy, attempt);
}
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function portOf(url) {
    return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}
async function reach(host, port, attempt) {
    const { connect, isIP } = process.getBuiltinModule('node:net');
    const socket = attempt.hold(connect({
        host,
        port,
        noDelay: true,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: addressAttemptMilliseconds,
    }));
    const resolved = (error) => {
        if (error === null && attempt.phase === 'dns')
            attempt.phase = 'tcp';
    };
    if (isIP(host) === 0)
        socket.on('lookup', resolved);
    else
        resolved(null);
    await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G5)(socket, 'connect');
    return socket;
}
/** From here to the answer to CONNECT everything that fails is the proxy's. */
async function enter(proxy, attempt) {
    attempt.phase = 'proxy';
    const socket = await reach(proxy.host, proxy.port, attempt);
    return proxy.secure ? secure(socket, proxy.host, tlsContext(), attempt) : socket;
}
function tlsContext() {
    return process.getBuiltinModule('node:tls').createSecureContext({ minVersion: 'TLSv1.2' });
}
async function secure(socket, host, secureContext, attempt) {
    const { connect } = process.getBuiltinModule('node:tls');
    // An address is no server name (RFC 6066 §3); it is compared with the certificate all the same.
    const named = process.getBuiltinModule('node:net').isIP(host) === 0;
    const options = { socket, host, secureContext, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true };
    const secured = attempt.hold(connect(named ? { ...options, servername: host.replace(/\.$/, '') } : options));
    await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G5)(secured, 'secureConnect');
    return secured;
}
/** RFC 9110 §9.3.6. Written with Node's own parser, so that a proxy's answer is bounded as a server's is. */
async function tunnel(hop, url, proxy, attempt) {
    const authority = `${url.hostname}:${portOf(url)}`;
    const request = process.getBuiltinModule('node:http').request({
        createConnection: () => hop,
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...proxyAuthorization(proxy) },
        setHost: false,
        maxHeaderSize: maximumHeaderBytes,
        insecureHTTPParser: false,
    });
    return new Promise((resolve, reject) => {
        request.on('error', reject);
        request.on('connect', (response, socket, head) => {
            const status = Number(response.statusCode);
            if (!(status >= 200 && status <= 299)) {
                reject(new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG(`PROXY_${status}`, wantedSchemes(response.headers['proxy-authenticate'])));
                return;
            }
            if (head.length > 0)
                socket.unshift(head);
            resolve(attempt.hold(socket));
        });
        request.end();
    });
}
function proxyAuthorization(proxy) {
    return proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization.reveal() };
}
/** The names of the schemes that a proxy asks for, `Negotiate, NTLM`; empty when it names none. */
function wantedSchemes(header) {
    const challenges = [header ?? []].flat().flatMap((line) => line.split(','));
    const schemes = challenges.map((challenge) => /^\s*([A-Za-z][A-Za-z0-9-]{1,20})(?:\s|$)/.exec(challenge)?.[1]);
    return [...new Set(schemes)].filter((scheme) => scheme !== undefined).join(', ');
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zU: () => (/* binding */ attempted),
  VS: () => (/* binding */ createNetwork),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./build/world/attempt.js
var world_attempt = __nccwpck_require__(5222);
;// CONCATENATED MODULE: ./build/world/authorities.js
/** A store of authorities that Node.js asks instead of its own, or beside it, and where the environment may lay one. */
const stores = [
    { name: 'the system', flag: '--use-system-ca', variable: 'NODE_USE_SYSTEM_CA' },
    { name: 'OpenSSL', flag: '--use-openssl-ca', variable: undefined },
];
/**
 * The authorities beside those of Node.js itself that may vouch for a host, for the log: `extra CA /etc/acme.pem`,
 * `the CA store of the system (SSL_CERT_FILE /etc/acme.pem)`. Whoever has one of them can pass for any host.
 * @param known flags that this Node.js knows; it passes over a variable for any other
 * @see https://nodejs.org/api/cli.html#environment-variables
 */
function authorities(environment, known = process.allowedNodeEnvironmentFlags) {
    const value = (name) => environment[name] ?? '';
    const options = value('NODE_OPTIONS').split(/[\s"']+/);
    const extra = value('NODE_EXTRA_CA_CERTS');
    const files = ['SSL_CERT_FILE', 'SSL_CERT_DIR'].filter((name) => value(name) !== '');
    const where = files.map((name) => `${name} ${value(name)}`).join(', ');
    const asked = stores.filter(({ flag, variable }) => known.has(flag) && (options.includes(flag) || (variable !== undefined && value(variable) === '1')));
    return [
        ...(extra === '' ? [] : [`extra CA ${extra}`]),
        ...asked.map(({ name }) => `the CA store of ${name}${where === '' ? '' : ` (${where})`}`),
    ];
}

// EXTERNAL MODULE: ./build/world/dial.js
var dial = __nccwpck_require__(8985);
// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __nccwpck_require__(8512);
;// CONCATENATED MODULE: ./build/world/http-exchange.js



const maximumBodyBytes = 1024 * 1024;
/**
 * One request and its whole answer over a connection that is used for nothing else (`connection: close`), so that the
 * process can end as soon as the answer is there. A proxy is given when it forwards the request itself (http).
 */
async function exchange(socket, url, request, forwarder, attempt) {
    const reply = await answer(socket, requestOptions(url, request, forwarder), bodyOf(request), attempt);
    if (forwarder !== undefined && reply.status === 407) {
        attempt.phase = 'proxy';
        attempt.sent = false;
        throw new world_attempt/* Stop */.VG('PROXY_407', (0,dial/* wantedSchemes */.gG)(reply.headers['proxy-authenticate']));
    }
    return reply;
}
function bodyOf({ body, content }) {
    return body?.reveal() ?? content;
}
function requestOptions(url, request, forwarder) {
    const headers = {};
    for (const [name, value] of Object.entries(request.headers))
        headers[name.toLowerCase()] = value;
    if (request.bearer !== undefined)
        headers['authorization'] = `Bearer ${request.bearer.reveal()}`;
    const body = bodyOf(request);
    if (body !== undefined)
        headers['content-length'] = String(Buffer.byteLength(body));
    headers['accept-encoding'] = 'identity';
    headers['host'] = url.host;
    if (forwarder !== undefined)
        Object.assign(headers, (0,dial/* proxyAuthorization */.YB)(forwarder));
    const path = `${url.pathname}${url.search}`;
    return {
        method: request.method,
        path: forwarder === undefined ? path : `${url.origin}${path}`,
        headers,
        setHost: false,
        maxHeaderSize: dial/* maximumHeaderBytes */.nC,
        insecureHTTPParser: false,
        joinDuplicateHeaders: true,
    };
}
function answer(socket, options, body, attempt) {
    const { request } = process.getBuiltinModule('node:http');
    return new Promise((resolve, reject) => {
        const outgoing = request({ ...options, createConnection: () => socket });
        let answered = false;
        outgoing.on('response', (response) => {
            answered = true;
            readBody(response).then((text) => resolve(replyOf(response, text)), reject);
        });
        outgoing.on('error', reject);
        // No answer and no error: a server that switches protocols unasked (101) is cut off like this.
        outgoing.on('close', () => {
            if (!answered)
                reject(new world_attempt/* Stop */.VG('ECONNRESET'));
        });
        outgoing.end(body);
        attempt.sent = true;
    });
}
function readBody(response) {
    return new Promise((resolve, reject) => {
        const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
        if (encoding !== 'identity' && encoding !== '')
            reject(new world_attempt/* Stop */.VG('CONTENT_ENCODING', encoding));
        if (Number(response.headers['content-length']) > maximumBodyBytes)
            reject(new world_attempt/* Stop */.VG('BODY_TOO_LONG'));
        const bytes = new bounded_bytes/* BoundedBytes */.T(maximumBodyBytes);
        response.on('data', (piece) => {
            if (!bytes.add(piece))
                reject(new world_attempt/* Stop */.VG('BODY_TOO_LONG'));
        });
        response.on('end', () => resolve(bytes.text()));
        response.on('error', reject);
        response.on('close', () => reject(new world_attempt/* Stop */.VG('ECONNRESET')));
    });
}
function replyOf(response, body) {
    const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return { kind: 'reply', status: Number(response.statusCode), headers: Object.fromEntries(headers), body };
}

// EXTERNAL MODULE: ./build/time.js
var time = __nccwpck_require__(4131);
;// CONCATENATED MODULE: ./build/world/outage.js

/** Codes of OpenSSL and Node that blame the certificate. */
const blamesCertificate = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_)/;
/** Whether trying again cannot help. */
function isFinal(code) {
    const refusedByProxy = /^PROXY_4(?!08|25|29)\d\d$/.test(code);
    const unusable = /^(ABORTED|BODY_TOO_LONG|CONTENT_ENCODING|PROXY_UNREADABLE|PROXY_UNSUPPORTED|ERR_INVALID_|ERR_HTTP_|ERR_UNESCAPED_)/;
    const otherLanguage = /^ERR_SSL_.*(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|PACKET_LENGTH_TOO_LONG|CERTIFICATE_REQUIRED)$/;
    return [blamesCertificate, unusable, otherLanguage].some((codes) => codes.test(code)) || refusedByProxy;
}
/** One clause for people. */
function describeOutage(at) {
    if (at.code === 'ABORTED')
        return `the request to ${at.authority} was given up`;
    if (at.code === 'TIMEOUT')
        return `${late(at)} within ${(0,time/* humanDuration */.UU)(at.timeoutMilliseconds)}`;
    switch (at.phase) {
        case 'dns':
            return `the name ${at.authority} cannot be resolved`;
        case 'tcp':
            return unreachable(at.authority, at.code);
        case 'proxy':
            return proxyTrouble(at, `the proxy ${at.proxy}`);
        case 'tls':
            return tlsTrouble(at.authority, at.code);
        case 'http':
            return httpTrouble(at);
    }
}
function late({ phase, authority, proxy }) {
    switch (phase) {
        case 'dns':
            return `the name ${authority} was not resolved`;
        case 'tcp':
            return `${authority} did not take the connection`;
        case 'proxy':
            return `the proxy ${proxy} did not open the way to ${authority}`;
        case 'tls':
            return `${authority} did not finish the TLS handshake`;
        case 'http':
            return `${authority} did not answer completely`;
    }
}
function unreachable(who, code) {
    return code === 'ECONNREFUSED' ? `${who} refuses connections` : `${who} cannot be reached`;
}
function proxyTrouble({ code, authority, remark }, proxy) {
    const schemes = remark === '' ? '' : ` (${remark})`;
    if (code === 'PROXY_UNREADABLE')
        return `${proxy} cannot be used: its value is not a URL`;
    if (code === 'PROXY_UNSUPPORTED')
        return `${proxy} cannot be used: only http and https proxies are spoken to`;
    // tinyproxy answers wrong credentials with 401, which is a server's word and not a proxy's.
    if (code === 'PROXY_407' || code === 'PROXY_401')
        return `${proxy} wants other credentials than it was given${schemes}`;
    if (/^PROXY_\d+$/.test(code))
        return `${proxy} answered ${code.slice(6)} to CONNECT ${authority}`;
    if (/^(ENOTFOUND|EAI_)/.test(code))
        return `the name of ${proxy} cannot be resolved`;
    if (/^HPE_/.test(code))
        return `${proxy} answered CONNECT with something that is not HTTP`;
    if (blamesCertificate.test(code) || /SSL|EPROTO/.test(code))
        return tlsTrouble(proxy, code);
    if (/^(ECONNRESET|EPIPE)$/.test(code))
        return `${proxy} closed the connection`;
    return unreachable(proxy, code);
}
function tlsTrouble(who, code) {
    if (code === 'CERT_HAS_EXPIRED')
        return `the certificate of ${who} has expired`;
    if (code === 'CERT_NOT_YET_VALID')
        return `the certificate of ${who} is not valid yet`;
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return `the certificate of ${who} is for another name`;
    if (blamesCertificate.test(code))
        return `the certificate of ${who} is not trusted by this machine`;
    if (/CERTIFICATE_REQUIRED$/.test(code))
        return `${who} wants a client certificate`;
    if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/.test(code))
        return `${who} does not speak TLS on this port`;
    if (/^(ECONNRESET|EPIPE)$/.test(code))
        return `${who} closed the connection during the TLS handshake`;
    return `the TLS handshake with ${who} failed`;
}
function httpTrouble({ code, authority, remark }) {
    if (code === 'BODY_TOO_LONG')
        return `${authority} answered with more than 1 MiB`;
    if (code === 'CONTENT_ENCODING')
        return `${authority} encoded its answer although no encoding was asked for (${remark.slice(0, 20)})`;
    if (code === 'HPE_HEADER_OVERFLOW')
        return `${authority} answered with headers that are too long`;
    if (/^HPE_(?!INVALID_EOF)/.test(code))
        return `${authority} answered with something that is not HTTP`;
    if (/^ERR_SSL_/.test(code))
        return `the TLS connection to ${authority} broke`;
    if (/^ERR_/.test(code))
        return `the request to ${authority} could not be made`;
    return `${authority} closed the connection before its answer was complete`;
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/url.js
var build_url = __nccwpck_require__(7121);
;// CONCATENATED MODULE: ./build/world/no-proxy.js
/**
 * Whether a request goes past the proxy, from NO_PROXY. The rules are curl's, with the ports, networks and wildcards
 * that Go's `httpproxy` adds:
 *
 * - entries are parted by commas or white space; case and a final dot do not matter; `*` alone is everything;
 * - `acme.example` and `.acme.example` are that host and all below it; `*.acme.example` is what is below it only;
 * - an address is itself, `10.0.0.0/8` and `fd00::/8` are networks. Names are not resolved to be compared with these;
 * - `acme.example:8443` and `[::1]:8443` are that port only.
 */
function bypassesProxy(hostname, port, noProxy) {
    const host = bare(hostname);
    return noProxy
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || covers(entry.toLowerCase(), host, port));
}
/**
 * Whether the host is this machine itself: `localhost`, what is below it, 127.0.0.0/8 and ::1. Such a request is never
 * sent to a proxy (as in Go and in the runner's own client, and unlike curl): the proxy would reach its own machine.
 */
function isLoopback(hostname) {
    const host = bare(hostname);
    return /^(.+\.)?localhost$/.test(host) || inNetwork(host, '127.0.0.0', 8) || inNetwork(host, '::1', 128);
}
/** In lower case, without brackets and without a final dot. */
function bare(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}
function covers(entry, host, port) {
    const { name, onlyPort } = partPort(entry);
    if (onlyPort !== undefined && onlyPort !== port)
        return false;
    const slash = name.indexOf('/');
    if (/^[^/]+\/\d{1,3}$/.test(name))
        return inNetwork(host, bare(name.slice(0, slash)), Number(name.slice(slash + 1)));
    const plain = bare(name);
    if (net().isIP(plain) !== 0)
        return inNetwork(host, plain, net().isIP(plain) === 4 ? 32 : 128);
    if (net().isIP(host) !== 0)
        return false;
    if (plain.startsWith('*'))
        return plain.length > 1 && host.endsWith(plain.slice(1));
    const suffix = plain.replace(/^\./, '');
    return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}
function partPort(entry) {
    // `::1` has colons and no port, `[::1]:80` and `acme.example:80` have one.
    if (!/^(?:\[[^\]]*\]|[^:]*):\d{1,5}$/.test(entry))
        return { name: entry, onlyPort: undefined };
    const colon = entry.lastIndexOf(':');
    return { name: entry.slice(0, colon), onlyPort: Number(entry.slice(colon + 1)) };
}
function inNetwork(host, network, prefix) {
    const { isIP, BlockList } = net();
    const family = isIP(network);
    if (isIP(host) === 0 || family === 0 || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new BlockList();
    list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');
}
/** Asked for when a proxy is set, so that a direct login does not load it before it needs it. */
function net() {
    return process.getBuiltinModule('node:net');
}

;// CONCATENATED MODULE: ./build/world/proxy.js



/** In the order in which curl looks: the scheme's own, then the one for all; lower case first; empty means not set. */
const variablesOf = {
    'https:': ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
};
/** The proxy for a URL; `undefined` when the request goes straight there. Loopback always does. */
function chooseProxy(url, environment) {
    const variable = variablesOf[url.protocol]?.find((name) => setTo(environment, name) !== '');
    if (variable === undefined || isLoopback(url.hostname))
        return undefined;
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const noProxy = environment['no_proxy'] || environment['NO_PROXY'] || '';
    if (bypassesProxy(url.hostname, port, noProxy))
        return undefined;
    return readProxy(variable, setTo(environment, variable));
}
function setTo(environment, name) {
    return (environment[name] ?? '').trim();
}
function readProxy(variable, value) {
    const url = proxyUrl(value);
    if (url === undefined)
        return { kind: 'unusable', name: variable, code: 'PROXY_UNREADABLE' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return { kind: 'unusable', name: `${variable} (${url.protocol}//)`, code: 'PROXY_UNSUPPORTED' };
    }
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    return {
        kind: 'proxy',
        name: `${url.protocol}//${url.hostname}:${port}`,
        secure: url.protocol === 'https:',
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port,
        authorization: credentials(url)?.authorization,
    };
}
/** As curl reads it: without a scheme it is http. */
function proxyUrl(value) {
    const text = value.trim();
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = (0,build_url/* readUrl */.w)(full);
    return url?.hostname === '' ? undefined : url;
}
function credentials(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const user = decoded(url.username);
    const password = decoded(url.password);
    const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    const whole = url.password === '' ? [user, url.username] : [`${user}:${password}`, `${url.username}:${url.password}`];
    return {
        parts: [...whole, password, url.password, basic],
        authorization: new secret/* Secret */.z(`Basic ${basic}`),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign: curl takes such text as it stands.
        return text;
    }
}
/**
 * What stands for credentials in any proxy variable, used or not: user and password together and the password alone,
 * as written, percent-encoded and decoded, and the value of the Basic header. Empty when there are none.
 */
function proxySecrets(environment) {
    const found = new Set();
    for (const name of new Set(Object.values(variablesOf).flat())) {
        for (const part of secretParts(environment[name] ?? ''))
            found.add(part);
    }
    found.delete('');
    return [...found].map((part) => new secret/* Secret */.z(part));
}
function secretParts(value) {
    const url = proxyUrl(value);
    // Also of a value that is no URL: what stands before the last @ was meant as credentials.
    const written = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.+)@/i.exec(value.trim())?.[1] ?? '';
    const parts = url === undefined ? undefined : credentials(url)?.parts;
    return [written, written.replace(/^[^:]*:?/, ''), ...(parts ?? [])];
}

;// CONCATENATED MODULE: ./build/world/network.js






const longestTimerMilliseconds = 2_147_483_647;
/** The network of this machine, with the proxy and the extra CA that its environment names. */
function createNetwork(environment) {
    return {
        send: (request, limits) => send(request, limits, environment),
        probe: async (url, limits) => (await __nccwpck_require__.e(/* import() */ 6913).then(__nccwpck_require__.bind(__nccwpck_require__, 6913))).probe(url, limits, environment),
        route: (url) => route(url, environment),
        secrets: () => proxySecrets(environment),
    };
}
function send(request, limits, environment) {
    return attempted(limits, (attempt, journey) => travel(request, environment, attempt, journey));
}
/** Makes one attempt within the limits. What goes wrong is an outage; whatever was opened on the way is closed. */
async function attempted(limits, make) {
    const started = performance.now();
    const elapsed = () => Math.round(performance.now() - started);
    const attempt = new world_attempt/* Attempt */.UI();
    const journey = { url: undefined, proxy: undefined };
    if (limits.signal?.aborted === true)
        return outage(new world_attempt/* Stop */.VG('ABORTED'), attempt, journey, limits, 0);
    const watch = new Watch(limits);
    try {
        const made = await Promise.race([watch.over, make(attempt, journey)]);
        return { ...made, elapsedMilliseconds: elapsed() };
    }
    catch (error) {
        return outage(error, attempt, journey, limits, elapsed());
    }
    finally {
        watch.stop();
        attempt.release();
    }
}
async function travel(request, environment, attempt, journey) {
    const url = new URL(request.url);
    journey.url = url;
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new world_attempt/* Stop */.VG('ERR_INVALID_PROTOCOL');
    const proxy = proxyFor(url, environment, attempt, journey);
    const socket = await (0,dial/* dial */.zy)(url, proxy, attempt);
    attempt.phase = 'http';
    return exchange(socket, url, request, url.protocol === 'http:' ? proxy : undefined, attempt);
}
/** The proxy that the way to a URL leads through, noted in the journey; one that cannot be used ends the attempt. */
function proxyFor(url, environment, attempt, journey) {
    const proxy = chooseProxy(url, environment);
    journey.proxy = proxy;
    if (proxy?.kind !== 'unusable')
        return proxy;
    attempt.phase = 'proxy';
    throw new world_attempt/* Stop */.VG(proxy.code);
}
/** The one deadline over everything, and the caller's signal. */
class Watch {
    over;
    #timer;
    #signal;
    #abort = () => { };
    constructor({ timeoutMilliseconds, signal }) {
        this.#signal = signal;
        let expire = () => { };
        this.over = new Promise((_, reject) => {
            expire = () => reject(new world_attempt/* Stop */.VG('TIMEOUT'));
            this.#abort = () => reject(new world_attempt/* Stop */.VG('ABORTED'));
        });
        this.#timer = setTimeout(expire, Math.min(timeoutMilliseconds, longestTimerMilliseconds));
        signal?.addEventListener('abort', this.#abort);
    }
    stop() {
        clearTimeout(this.#timer);
        this.#signal?.removeEventListener('abort', this.#abort);
    }
}
function outage(error, attempt, { url, proxy }, { timeoutMilliseconds }, elapsedMilliseconds) {
    const { sent } = attempt;
    // Only what we said ourselves is quoted; a message of the system's may hold what was sent.
    const remark = error instanceof world_attempt/* Stop */.VG ? error.remark : '';
    const code = error?.code ?? 'UNKNOWN';
    // With TLS 1.3 a server judges our side of the handshake when we have ended it already.
    const phase = attempt.phase === 'http' && /^ERR_SSL_.*_ALERT_/.test(code) ? 'tls' : attempt.phase;
    const authority = url === undefined ? 'the server' : `${url.hostname}${phase === 'dns' ? '' : `:${(0,dial/* portOf */.HM)(url)}`}`;
    const detail = describeOutage({ phase, code, authority, proxy: proxy?.name, remark, timeoutMilliseconds });
    return { kind: 'outage', phase, code, detail, elapsedMilliseconds, sent, final: isFinal(code) };
}
function route(url, environment) {
    if (!URL.canParse(url))
        return [];
    const parsed = new URL(url);
    const proxy = chooseProxy(parsed, environment);
    return [
        ...(proxy === undefined ? [] : [`proxy ${proxy.name}`]),
        ...(parsed.protocol === 'https:' ? authorities(environment) : []),
    ];
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The system's own code of an error, `ENOENT`; words where there is none. */
function systemCode(error) {
    return error?.code ?? 'unknown error';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z6: () => (/* reexport */ check),
  iD: () => (/* reexport */ login),
  ni: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/world/create.js + 10 modules
var create = __nccwpck_require__(9648);
// EXTERNAL MODULE: ./build/cli/answer.js
var answer = __nccwpck_require__(9875);
;// CONCATENATED MODULE: ./build/library/given.js
/** What a caller may give beside the options of a table. */
const common = ['signal', 'log'];
/** `instanceUrl` as `instance-url`. */
function kebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/**
 * The members of an object as the texts that the readers of options take.
 * @throws TypeError for a member that is no option, or of a type that is none
 */
function textsOf(given, table) {
    if (typeof given !== 'object' || given === null)
        throw new TypeError('The options have to be an object.');
    const texts = new Map();
    for (const [member, value] of Object.entries(given)) {
        if (value === undefined || common.includes(member))
            continue;
        const spec = table.find(({ name }) => name === kebabCase(member));
        if (spec === undefined)
            throw new TypeError(`There is no option ${/^\w{1,40}$/.test(member) ? member : 'of that name'}.`);
        texts.set(spec.name, textOf(member, value, spec.kind));
    }
    return (name) => texts.get(name);
}
function textOf(member, value, kind) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' && kind === 'boolean')
        return String(value);
    if (typeof value === 'number' && kind === 'count')
        return String(value);
    if (typeof value === 'number' && kind === 'duration')
        return `${value}ms`;
    if (value instanceof Uint8Array && kind === 'secret')
        return Buffer.from(value).toString('base64');
    const lines = kind === 'list' || kind === 'text';
    if (Array.isArray(value) && lines && value.every((item) => typeof item === 'string'))
        return value.join('\n');
    throw new TypeError(`${member} has a type that it cannot have.`);
}

;// CONCATENATED MODULE: ./build/library/library.js


/** The program that is started once more as the thread that opens keystores: it lies beside this one. */
const program = import.meta.url.replace(/[^/]*$/, 'index.js');
/** What a caller does not take of a login, beside the places of its token: it is no pipeline. */
const notForLogin = ['revoke', 'if-missing', 'summary'];
/** The options of a check that a caller takes; it gets the report and writes what it likes. */
const forCheck = [
    'certificates',
    'keystore-passphrase',
    'notice-within',
    'warn-within',
    'fail-within',
    'fail-on',
    'leaves-only',
    'ignore',
    'ignore-file',
    'timeout',
    'retries',
];
/** {@link Login} */
const login = async (options) => {
    const [{ loginOptions, tokenPlaces }, { loginAction }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2648).then(__nccwpck_require__.bind(__nccwpck_require__, 2648)),
        Promise.all(/* import() */[__nccwpck_require__.e(362), __nccwpck_require__.e(7530), __nccwpck_require__.e(8842), __nccwpck_require__.e(6516), __nccwpck_require__.e(8690)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6309)),
    ]);
    const left = [...tokenPlaces, ...notForLogin];
    const table = loginOptions.filter(({ name }) => !left.includes(name));
    const raw = textsOf(options, table);
    const { world, ci, occasion } = await surroundings(options);
    await loginAction(occasion, world, ci, signalOf(options), raw);
    return sessionOf(ci.outputs);
};
/** {@link Check} */
const check = async (options) => {
    const [{ checkOptions }, { loginOptions }, { runCheck }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 969).then(__nccwpck_require__.bind(__nccwpck_require__, 969)),
        __nccwpck_require__.e(/* import() */ 2648).then(__nccwpck_require__.bind(__nccwpck_require__, 2648)),
        Promise.all(/* import() */[__nccwpck_require__.e(362), __nccwpck_require__.e(7530), __nccwpck_require__.e(8842), __nccwpck_require__.e(1613), __nccwpck_require__.e(6013), __nccwpck_require__.e(6516), __nccwpck_require__.e(969), __nccwpck_require__.e(606)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6013)),
    ]);
    const raw = textsOf(options, [...checkOptions, ...loginOptions].filter(({ name }) => forCheck.includes(name)));
    const { world, ci, occasion } = await surroundings(options);
    let report;
    const { failures } = await runCheck(raw, occasion, world, ci, signalOf(options), {
        show: (made) => {
            report = made;
        },
    });
    if (report === undefined)
        throw new TypeError('a check without a report');
    return { report, fails: failures.length > 0 };
};
function signalOf({ signal }) {
    return signal ?? new AbortController().signal;
}
/** A world and nobody who is told anything but the caller. */
async function surroundings({ log }) {
    const [{ createWorld }, { occasionIn, speaker }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9648)),
        Promise.all(/* import() */[__nccwpck_require__.e(8450), __nccwpck_require__.e(9368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8450)),
    ]);
    const world = createWorld(process.env, program);
    const stderr = (text) => log?.(text.replace(/\n$/, ''));
    const streams = { stdout: () => undefined, stderr, interactive: false };
    const ci = speaker(world, streams, { quiet: false, verbose: true, system: 'terminal' });
    return { world, ci, occasion: occasionIn(world) };
}
function sessionOf(outputs) {
    const token = outputs.get('access-token');
    if (token === undefined || typeof token === 'string')
        throw new TypeError('a login without a token');
    const text = (name) => String(outputs.get(name) ?? '');
    const known = (name) => text(name) || null;
    const session = {
        instanceUrl: text('instance-url'),
        orgId: text('org-id'),
        orgType: known('org-type'),
        userId: text('user-id'),
        username: text('username'),
        tokenType: text('token-type'),
        tokenFormat: text('token-format'),
        expiresAt: known('expires-at'),
        scope: known('scope'),
        audience: text('audience'),
        issuedAt: known('issued-at'),
        keyUsed: text('key-used'),
        keyFingerprint: text('key-fingerprint'),
        certificateNotAfter: known('certificate-not-after'),
        certificateDaysLeft: known('certificate-days-left') === null ? null : Number(text('certificate-days-left')),
    };
    return Object.defineProperty(session, 'accessToken', { value: (0,answer/* opened */.Sg)(token), enumerable: false });
}

;// CONCATENATED MODULE: ./build/cli/program.js
// What the command line and the library share. The build puts two small files before it: the command, which starts it, and
// the library, which takes its functions.


/**
 * Runs the command line of this process, or the thread that opens keystores.
 * @param program the URL of the file that was started
 */
async function start(program) {
    if (process.argv[2] === create.keystoreThread) {
        await Promise.all(/* import() */[__nccwpck_require__.e(8842), __nccwpck_require__.e(1613), __nccwpck_require__.e(2556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2556));
        return;
    }
    const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(8842), __nccwpck_require__.e(1613), __nccwpck_require__.e(6516), __nccwpck_require__.e(969), __nccwpck_require__.e(8450), __nccwpck_require__.e(3159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3159));
    process.exitCode = await runCommandLine(process.argv.slice(2), program);
}

var __webpack_exports__check = __webpack_exports__.z6;
var __webpack_exports__login = __webpack_exports__.iD;
var __webpack_exports__start = __webpack_exports__.ni;
export { __webpack_exports__check as check, __webpack_exports__login as login, __webpack_exports__start as start };
