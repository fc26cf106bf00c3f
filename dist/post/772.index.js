export const id = 772;
export const ids = [772];
export const modules = {

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

;// CONCATENATED MODULE: ./build/foreign-text.js
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

;// CONCATENATED MODULE: ./build/ci/unread.js
/** Said once in place of the masks where standard error is a file: nobody acts on commands there, and it would keep them. */
const unreadMasks = 'Standard error goes to a file, where no runner reads masks, so none are written. In these lines secrets are hidden all the same; what later commands print of them is not.';

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
            commands += `::add-mask::${escapeData(piece)}\n`;
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
            this.#write(`::debug::${escapeData(this.#safe(text))}\n`);
    }
    annotate(level, text, place = {}) {
        const properties = ['title', 'file', 'line']
            .flatMap((name) => place[name] === undefined ? [] : [`${name}=${escapeProperty(this.#safe(String(place[name])))}`])
            .join(',');
        const message = escapeData(this.#safe(text).slice(0, longestAnnotation));
        this.#write(`::${level}${properties === '' ? '' : ` ${properties}`}::${message}\n`);
    }
    group(title, lines) {
        const body = lines.map((line) => `${this.#safe(line)}\n`).join('');
        this.#write(`::group::${escapeData(this.#safe(title))}\n${body}::endgroup::\n`);
    }
    #safe(text) {
        return disarm(this.redact(text));
    }
    /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
    redact(text) {
        return blankOut(text, this.#masks);
    }
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/failure-catalogue.js
/** Parts of a hint about inputs that a login takes and `init` does not. */
const atALogin = {
    compare: 'Give the certificate of the app as `certificate`: it is compared with the key before anything is sent. By hand, ',
    wait: ', or set `wait-for-propagation`',
    patience: '; `deadline`, `timeout` and `retries` say how long is waited',
};
const failure_catalogue_define = (table) => table;
const catalogue = failure_catalogue_define({
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

;// CONCATENATED MODULE: ./build/failure.js

/** What an act comes to: its value, or the Failure that it throws. Anything else that it throws goes on. */
function failure_orFailure(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof failure_Failure)
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
class failure_Failure extends Error {
    name = 'Failure';
    code;
    hint;
    reply;
    /** 1 the answer is bad, 2 the question was wrong, 3 the world failed. */
    exitCode;
    constructor(code, sentence, details = {}) {
        super(sentence, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint ?? catalogue[code].hint;
        this.reply = details.reply;
        this.exitCode = details.exit ?? catalogue[code].exit;
    }
}

;// CONCATENATED MODULE: ./build/login/handoff/request.js
/** Under this name the post step finds how to undo the hand-off. */
const handOffState = 'handoff';
/** Milliseconds that are left of the deadline, at most that many. */
function timeLeft({ world, endsAt }, most) {
    return Math.max(0, Math.min(most, endsAt - world.clock.monotonic()));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/json.js
/** What a foreign text says in JSON; `undefined` when it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value of JSON is an object; lists and `null` are none. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object that a foreign text holds; `undefined` when it is no JSON or holds anything else. */
function json_jsonObject(text) {
    const value = parsedJson(text);
    return isJsonObject(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/login/identity.js

/**
 * Judges a username before it is sent or becomes part of a file name.
 * @returns a Failure that names what was given instead, without quoting what may be a secret
 * @see Salesforce Help, "Guidelines for usernames": the form of an e-mail address, unique among all orgs
 */
function identity_judgeUsername(username) {
    if (username === undefined)
        return new Failure('ERR_USERNAME', '`username` is missing.');
    const localPart = /^[A-Za-z0-9._%+'!#$&*=?^`{|}~-]{1,64}$/;
    const [local, domain, ...rest] = username.split('@');
    const plausible = rest.length === 0 &&
        localPart.test(String(local)) &&
        /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(domain ?? '') &&
        username.length <= 80;
    if (plausible)
        return undefined;
    return new Failure('ERR_USERNAME', `\`username\` is ${usernameLooksLike(username)}.`);
}
function usernameLooksLike(text) {
    if (/-----BEGIN|^ey[A-Za-z0-9_-]+\.|^00D\w{12,15}!/.test(text))
        return 'a key or a token, which belongs in a secret input';
    if (/^3MVG/.test(text))
        return 'a consumer key; that is the input `client-id`';
    if (/^[a-z]+:\/\//i.test(text))
        return 'an address; that is the input `instance-url`';
    if (/^005[A-Za-z0-9]{12,15}$/.test(text))
        return "a user's id";
    if (text === '***')
        return 'three asterisks: a masked value was copied';
    if (/^[^\s@]+@[^\s@.]+$/.test(text))
        return 'an e-mail address without a dot after the @, which no Salesforce username is';
    return 'not of the form name@domain.example';
}
/**
 * Judges a consumer key.
 * @param input the name of the input, `client-id` or `next-client-id`
 */
function judgeClientId(clientId, input) {
    if (clientId === undefined)
        return new Failure('ERR_CLIENT_ID', `\`${input}\` is missing.`);
    if (/^[A-Za-z0-9._-]{8,256}$/.test(clientId) && !consumerSecret.test(clientId))
        return undefined;
    return new Failure('ERR_CLIENT_ID', `\`${input}\` is ${clientIdLooksLike(clientId)}.`);
}
/** In hexadecimal, and of older apps in decimal digits. */
const consumerSecret = /^(?:[A-F0-9]{64}|\d{15,20})$/;
function clientIdLooksLike(text) {
    if (consumerSecret.test(text))
        return 'of the form of a consumer secret, which this flow does not need';
    if (/-----BEGIN/.test(text))
        return 'a PEM block';
    if (/^[^\s@]+@[^\s@]+$/.test(text))
        return 'an e-mail address; that is the input `username`';
    if (/^[a-z]+:\/\//i.test(text))
        return 'an address; that is the input `instance-url`';
    if (text === '***')
        return 'three asterisks: a masked value was copied';
    return text.length < 8
        ? 'too short to be a consumer key'
        : 'not a consumer key, which consists of letters, digits, dots and underscores';
}

;// CONCATENATED MODULE: ./build/login/handoff/sf-files.js



/** The folder below HOME in which the `sf` CLI keeps its logins. */
const stateFolder = '.sfdx';
/** The file in it that maps aliases to usernames. */
const aliasFile = 'alias.json';
/** Windows opens a device for these, whatever follows the first dot. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;
/**
 * The name of the file in which `sf` keeps the login of a user: the username and `.json`. Judged here once more, because
 * a username that is not one could name a file elsewhere.
 * @throws Failure ERR_USERNAME
 */
function authFileName(username, platform) {
    const failure = judgeUsername(username);
    if (failure !== undefined)
        throw failure;
    // `sf` itself passes over file names that begin with a dot.
    if (username.startsWith('.'))
        throw cannotBeFile('begins with a dot');
    if (platform === 'win32' && /[*?|]/.test(username))
        throw cannotBeFile('has a character that no file on Windows can');
    if (platform === 'win32' && deviceName.test(username))
        throw cannotBeFile('is the name of a device on Windows');
    return `${username}.json`;
}
function cannotBeFile(because) {
    return new Failure('ERR_USERNAME', `\`username\` ${because}, so the sf CLI cannot keep a login of that name.`, {
        hint: 'Use the outputs `access-token` and `instance-url` instead of a hand-off.',
    });
}
/** Whether a name can be that of a login's file: nothing in it leads to another folder. */
function isAuthFileName(name) {
    return /^[^./\\][^/\\\0]*@[^/\\\0]+\.json$/.test(name);
}
/**
 * Judges an alias: one word of letters, digits, `_`, `-` and `.`. With an `@` it could pass for another user's name,
 * which `sf` looks up among the aliases first.
 * @throws Failure ERR_OPTIONS
 */
function checkAlias(alias) {
    if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(alias))
        return;
    throw new Failure('ERR_OPTIONS', '`alias` is not one word of at most 100 letters, digits, `_`, `-` and `.` that begins with a letter, a digit or `_`.', { hint: 'Choose a short name such as `staging`.' });
}
/**
 * The text of a login's file. Without `clientId`, `privateKey` and `refreshToken`: with any of these `sf` takes the
 * login for one that it can renew.
 */
function authFileText({ username, orgId, accessToken, instanceUrl, loginUrl }) {
    return JSON.stringify({ username, orgId, accessToken, instanceUrl, loginUrl }, null, 2);
}
/** The text of a login's file with another access token in it, which need not be encrypted. */
function withAccessToken(text, accessToken) {
    return JSON.stringify({ ...jsonObject(text), accessToken }, null, 2);
}
/**
 * Whether a login's file is still what we made, as far as the kind of the login tells: `sf` encrypts and adds members,
 * but a refresh token, a client secret or a key file that is not ours come from somebody's own login. What cannot be
 * read is nobody's.
 */
function isOurs(text, keyFiles) {
    const login = json_jsonObject(text);
    if (login === undefined)
        return true;
    const { refreshToken, clientSecret, privateKey } = login;
    if (isText(refreshToken) || isText(clientSecret))
        return false;
    return !isText(privateKey) || keyFiles.includes(privateKey);
}
/** Reads one member of a login's file; `undefined` where it is no text. */
function authFileMember(text, member) {
    const value = jsonObject(text)?.[member];
    return isText(value) ? value : undefined;
}
/**
 * The aliases in the text of alias.json, in their order; none when there is no file.
 * @throws Failure ERR_HANDOFF when the text is nothing that `sf` could read
 */
function readAliases(text) {
    if (text === undefined)
        return new Map();
    const orgs = json_jsonObject(text)?.['orgs'] ?? (json_jsonObject(text) === undefined ? undefined : {});
    if (typeof orgs !== 'object' || orgs === null || Array.isArray(orgs)) {
        throw new failure_Failure('ERR_HANDOFF', 'The file of aliases of the sf CLI, ~/.sfdx/alias.json, cannot be read.', {
            hint: 'Mend or remove the file, or log in without `alias`.',
        });
    }
    return new Map(Object.entries(orgs).flatMap(([alias, user]) => (typeof user === 'string' ? [[alias, user]] : [])));
}
/** The text of alias.json as `sf` writes it. */
function aliasText(aliases) {
    return JSON.stringify({ orgs: Object.fromEntries(aliases) });
}
/** Whether two sets of aliases say the same; the order does not count. */
function sameAliases(one, other) {
    return one.size === other.size && [...one].every(([alias, user]) => other.get(alias) === user);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./build/login/handoff/layers.js

const emptyJournal = { version: 1, aliasFile: null, layers: [] };
/** A job of a self-hosted runner ends after five days at the latest. */
const longestLifeMilliseconds = (/* unused pure expression or super */ null && (6 * 86_400_000));
/**
 * Whether the job that laid a layer is over without having taken it off: its runner has gone on to another job, or no
 * job lives that long. A time that lies as far ahead was written by a clock that was wrong.
 */
function isAbandoned(layer, job, now) {
    const sameRunner = job.runner !== undefined && layer.job.runner === job.runner;
    return (sameRunner && layer.job.id !== job.id) || Math.abs(now.getTime() - layer.laidAt) > longestLifeMilliseconds;
}
/** Takes layers off, whichever they are; unknown ids count for nothing. */
function takeOff(journal, ids) {
    const places = new Map();
    const claims = new Map();
    let layers = journal.layers;
    // From the top down, so that of two layers over one place the lower one has the last word.
    for (const layer of journal.layers.filter(({ id }) => ids.has(id)).reverse()) {
        const index = layers.indexOf(layer);
        const above = layers.slice(index + 1);
        const passed = above.map((upper) => passDown(upper, layer, above));
        for (const place of layer.places) {
            if (!above.some((upper) => covers(upper, place.file)))
                places.set(place.file, place);
        }
        if (layer.claim !== null && !above.some((upper) => upper.claim?.alias === layer.claim?.alias)) {
            const upper = claims.get(layer.claim.alias);
            claims.set(layer.claim.alias, { ...layer.claim, username: upper?.username ?? layer.claim.username });
        }
        layers = [...layers.slice(0, index), ...passed];
    }
    const claimed = layers.some(({ claim }) => claim !== null);
    return {
        journal: { ...journal, aliasFile: claimed ? journal.aliasFile : null, layers },
        places: [...places.values()],
        claims: [...claims.values()],
    };
}
/** The layer above that is nearest in a place inherits what the lower one covered there. */
function passDown(upper, lower, above) {
    const nearest = (has) => above.find(has) === upper;
    const places = upper.places.map((place) => {
        const under = lower.places.find(({ file }) => file === place.file);
        return under !== undefined && nearest((layer) => covers(layer, place.file)) ? under : place;
    });
    const { claim } = upper;
    const under = lower.claim;
    const inherits = claim !== null && under?.alias === claim.alias && nearest((layer) => layer.claim?.alias === claim.alias);
    return { ...upper, places, claim: inherits ? { ...claim, below: under?.below ?? null } : claim };
}
function covers(layer, file) {
    return layer.places.some((place) => place.file === file);
}
/** The names of all files that the journal still needs. */
function keptFiles(journal) {
    const all = [journal.aliasFile, ...journal.layers.flatMap(({ places }) => places.map(({ below }) => below))];
    return new Set(all.flatMap((below) => (below === null || below === 'nothing' ? [] : [below.kept])));
}
/** Reads a journal; `undefined` when the text is none of this version. Names that lead elsewhere make it none. */
function readJournal(text) {
    try {
        const journal = JSON.parse(text);
        const sound = journal.version === 1 &&
            (journal.aliasFile === null || isBelow(journal.aliasFile)) &&
            journal.layers.every(isLayer);
        return sound ? journal : undefined;
    }
    catch {
        return undefined;
    }
}
function isLayer(layer) {
    const { claim } = layer;
    return (isName(layer.id) &&
        typeof layer.job.id === 'string' &&
        typeof layer.laidAt === 'number' &&
        typeof layer.orgId === 'string' &&
        (layer.keyFile === null || typeof layer.keyFile === 'string') &&
        layer.places.every(({ file, below }) => isAuthFileName(file) && isBelow(below)) &&
        (claim === null ||
            (typeof claim.alias === 'string' &&
                typeof claim.username === 'string' &&
                (claim.below === null || typeof claim.below === 'string'))));
}
function isBelow(below) {
    return below === 'nothing' || isName(below.kept);
}
function isName(name) {
    return /^[0-9a-f][0-9a-f-]{0,63}$/.test(name);
}

;// CONCATENATED MODULE: ./build/login/handoff/home.js




const largestFile = 1_048_576;
/** @throws Failure ERR_HANDOFF when there is no home folder */
function homeOf({ homeDirectory }) {
    if (homeDirectory === '') {
        throw new failure_Failure('ERR_HANDOFF', 'There is no home folder in which the sf CLI could keep the login.', {
            hint: 'Set HOME (USERPROFILE on Windows), or log in without `alias`.',
        });
    }
    const folder = (0,external_node_path_.join)(homeDirectory, stateFolder);
    return { folder, journalFolder: (0,external_node_path_.join)(folder, '.sf-keypair'), lock: (0,external_node_path_.join)(folder, '.sf-keypair.lock') };
}
/**
 * The bytes of a file of the CLI's; `undefined` when there is none.
 * @throws Failure ERR_HANDOFF when it is a link or anything else that is not replaced
 */
async function readOwn(path, world) {
    const read = await world.files.read(path, largestFile, { followLast: false });
    if (typeof read !== 'string')
        return read;
    if (read === 'missing')
        return undefined;
    const seen = {
        link: 'is a link, which is not followed',
        'not-a-file': 'is no file',
        'too-large': 'is larger than 1 MiB',
        forbidden: 'may not be read by this process',
        outside: 'lies elsewhere',
        failed: 'cannot be read',
    }[read];
    throw new failure_Failure('ERR_HANDOFF', `${path} ${seen}.`);
}
/** The same as text. */
async function readOwnText(path, world) {
    const bytes = await readOwn(path, world);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
/**
 * The journal of this home; an empty one when there is none.
 * @throws Failure ERR_HANDOFF when there is one that this version does not understand
 */
async function loadJournal(home, world) {
    const path = (0,external_node_path_.join)(home.journalFolder, 'journal.json');
    const text = await readOwnText(path, world);
    if (text === undefined)
        return emptyJournal;
    const journal = readJournal(text);
    if (journal !== undefined)
        return journal;
    throw new failure_Failure('ERR_HANDOFF', `${path} is damaged or was written by another version.`, {
        hint: 'When no other job runs with this home folder, put back by hand what the folder keeps, then remove the folder.',
    });
}
/** Writes the journal, then drops kept files that it no longer needs; without layers the whole folder goes. */
async function saveJournal(journal, home, world) {
    if (journal.layers.length === 0) {
        await world.files.remove(home.journalFolder);
        return;
    }
    await world.files.write((0,external_node_path_.join)(home.journalFolder, 'journal.json'), JSON.stringify(journal));
    const needed = keptFiles(journal);
    for (const name of await world.files.list(home.journalFolder)) {
        if (/^[0-9a-f-]+$/.test(name) && !needed.has(name))
            await world.files.remove((0,external_node_path_.join)(home.journalFolder, name));
    }
}
/** Keeps bytes beside the journal, readable by their owner alone. */
async function keep(bytes, name, home, world) {
    if (bytes === undefined)
        return 'nothing';
    await world.files.write(join(home.journalFolder, name), bytes);
    return { kept: name };
}
/** What was kept; `undefined` for nothing. */
async function kept(below, home, world) {
    return below === 'nothing' ? undefined : readOwn((0,external_node_path_.join)(home.journalFolder, below.kept), world);
}

;// CONCATENATED MODULE: ./build/login/handoff/lock.js

/** A lock whose text cannot be read is being written at this moment, or its writer died over it. */
const unreadableHoldMilliseconds = 10_000;
/**
 * Does something while no other process of ours does anything under the same lock file. A lock that is held longer than
 * its holder said is that of a process that died, and is broken.
 * @throws Failure ERR_HANDOFF when the lock cannot be had in time
 */
async function withLock(path, times, world, act) {
    const endsAt = world.clock.monotonic() + times.patience;
    let text = lockText(times.hold, world);
    while (!(await world.files.createExclusive(path, text))) {
        if (await isStale(path, world)) {
            await breakLock(path, world);
            continue;
        }
        if (world.clock.monotonic() >= endsAt) {
            throw new failure_Failure('ERR_HANDOFF', `Another job has held ${path} for too long.`, {
                hint: 'Run the job again; if no other job runs with this home folder, remove the file.',
            });
        }
        await world.clock.sleep(20 + 60 * world.clock.random());
        text = lockText(times.hold, world);
    }
    try {
        return await act();
    }
    finally {
        // Somebody who found us too slow may hold it now.
        if ((await readText(path, world)) === text)
            await world.files.remove(path);
    }
}
function lockText(holdMilliseconds, world) {
    return `${world.clock.now().getTime() + holdMilliseconds} ${world.clock.random()}`;
}
async function isStale(path, world) {
    const now = world.clock.now().getTime();
    const until = Number((await readText(path, world))?.split(' ')[0] || Number.NaN);
    if (Number.isFinite(until))
        return now > until;
    const changed = await world.files.modifiedAt(path);
    return changed !== undefined && now - changed.getTime() > unreadableHoldMilliseconds;
}
/** Of several that find a lock stale only one may remove it, or the second would remove the first one's new lock. */
async function breakLock(path, world) {
    const breaking = `${path}.broken`;
    if (!(await world.files.createExclusive(breaking, ''))) {
        const since = await world.files.modifiedAt(breaking);
        const now = world.clock.now().getTime();
        if (since !== undefined && now - since.getTime() > unreadableHoldMilliseconds)
            await world.files.remove(breaking);
        await world.clock.sleep(20);
        return;
    }
    try {
        if (await isStale(path, world))
            await world.files.remove(path);
    }
    finally {
        await world.files.remove(breaking);
    }
}
async function readText(path, world) {
    const bytes = await world.files.read(path, 1_000, { followLast: false });
    return typeof bytes === 'string' ? undefined : Buffer.from(bytes).toString('utf8');
}
/** After this time without a sign of life the CLI itself takes a lock of its own for abandoned (proper-lockfile). */
const sfStaleMilliseconds = 10_000;
/** Waits until no `sf` is writing the file: it holds a folder beside it for that time. */
async function sfAtRest(path, world) {
    const lock = `${path}.lock`;
    const endsAt = world.clock.monotonic() + sfStaleMilliseconds;
    while ((await world.files.kind(lock)) === 'directory' && world.clock.monotonic() < endsAt) {
        const touched = await world.files.modifiedAt(lock);
        if (touched !== undefined && world.clock.now().getTime() - touched.getTime() > sfStaleMilliseconds)
            return;
        await world.clock.sleep(25);
    }
}

;// CONCATENATED MODULE: ./build/login/handoff/aliases.js




/** How often a change is made again because an `sf` that was writing at the same moment lost it. */
const attempts = 5;
/** Changes alias.json between two writes of `sf`, and sees that the change is there. */
async function changeAliases(home, world, change) {
    const path = (0,external_node_path_.join)(home.folder, aliasFile);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        await sfAtRest(path, world);
        const aliases = readAliases(await readOwnText(path, world));
        const wanted = new Map(aliases);
        change(wanted);
        if (sameAliases(aliases, wanted))
            return;
        await world.files.write(path, aliasText(wanted));
    }
}
/** Gives aliases back to whom they belonged, unless somebody has given them to another user since. */
async function restoreAliases(claims, home, world) {
    await changeAliases(home, world, (aliases) => {
        for (const { alias, username, below } of claims) {
            if (aliases.get(alias) !== username)
                continue;
            if (below === null)
                aliases.delete(alias);
            else
                aliases.set(alias, below);
        }
    });
}
/** Once no alias of ours is left: the same aliases as before in the same bytes. Somebody else's change stays. */
async function restoreAliasFile(original, home, world) {
    const path = (0,external_node_path_.join)(home.folder, aliasFile);
    const before = await kept(original, home, world);
    const text = before === undefined ? undefined : Buffer.from(before).toString('utf8');
    if (!sameAliases(readAliases(await readOwnText(path, world)), readAliases(text)))
        return;
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}

;// CONCATENATED MODULE: ./build/login/handoff/undo.js






/** The name of the one file in the folder of the key. */
const keyFileName = 'key.pem';
/** The runner waits for the end of a cancelled job's post steps, but not for ever. */
const lockTimes = { hold: 20_000, patience: 30_000 };
/**
 * Takes a hand-off back: the key file goes, and the login and the alias that were there before come back byte for byte.
 * What somebody logged in to in the meantime stays. Doing it again changes nothing, whatever came between.
 * @throws Failure when a file cannot be written or the lock cannot be had
 */
async function undoHandOff(undo, world, ci) {
    if (undo.keyFolder !== null)
        await removeKey(undo.keyFolder, world);
    const home = homeOf(world.machine);
    if ((await world.files.kind(home.journalFolder)) === 'missing')
        return;
    await withLock(home.lock, lockTimes, world, async () => {
        const left = await uncover(await loadJournal(home, world), new Set([undo.layer]), home, world, ci);
        // What was kept for a layer that never came to stand in the journal.
        if (left.layers.length === 0)
            await saveJournal(left, home, world);
    });
}
/** Reads what the post step was left; `undefined` when it is no such thing. */
function readUndo(text) {
    try {
        const { version, layer, keyFolder } = JSON.parse(text);
        const sound = version === 1 &&
            /^[0-9a-f-]{36}$/.test(layer) &&
            (keyFolder === null || (typeof keyFolder === 'string' && (0,external_node_path_.isAbsolute)(keyFolder)));
        return sound ? { version, layer, keyFolder } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The path has lain in a file since it was made: nothing but the key goes, and the folder only when it is empty then. */
async function removeKey(folder, world) {
    await world.files.remove((0,external_node_path_.join)(folder, keyFileName));
    if ((await world.files.kind(folder)) !== 'directory')
        return;
    if ((await world.files.list(folder)).length === 0)
        await world.files.remove(folder);
}
/** Takes layers off and puts back what they covered; call it under the lock. The journal that is left is returned. */
async function uncover(journal, ids, home, world, ci) {
    if (!journal.layers.some(({ id }) => ids.has(id)))
        return journal;
    const uncovered = takeOff(journal, ids);
    const keyFiles = journal.layers.flatMap(({ keyFile }) => keyFile ?? []);
    for (const place of uncovered.places)
        await restoreLogin(place, keyFiles, home, world, ci);
    if (uncovered.claims.length > 0)
        await restoreAliases(uncovered.claims, home, world);
    if (journal.aliasFile !== null && uncovered.journal.aliasFile === null) {
        await restoreAliasFile(journal.aliasFile, home, world);
    }
    // Last, so that an interrupted restoration is made again.
    await saveJournal(uncovered.journal, home, world);
    return uncovered.journal;
}
async function restoreLogin({ file, below }, keyFiles, home, world, ci) {
    const path = (0,external_node_path_.join)(home.folder, file);
    await sfAtRest(path, world);
    const text = await readOwnText(path, world);
    if (text !== undefined && !isOurs(text, keyFiles)) {
        ci.info(`The sf CLI has got another login as ${(0,external_node_path_.basename)(file, '.json')} in the meantime; it stays.`);
        return;
    }
    const before = await kept(below, home, world);
    // key.json, the key of the CLI's encryption, stays even when ours was the first login: it is not about our login
    // alone, and an `sf` of somebody else may have encrypted with it by now.
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}

;// CONCATENATED MODULE: ./build/login/options.js
/** Which org, and whether it is the right one. */
const targetOptions = [
    {
        name: 'instance-url',
        kind: 'text',
        group: 'target',
        absentAs: 'none',
        short: 'r',
        aliases: ['instanceurl'],
        description: "The org's My Domain address, `https://acme.my.salesforce.com` (Setup → My Domain). Recommended, and the only address that External Client Apps accept reliably. This or `org-type` is required.",
    },
    {
        name: 'org-type',
        kind: 'choice',
        group: 'target',
        choices: ['production', 'sandbox', 'scratch'],
        absentAs: 'any',
        description: '`production`, `sandbox` or `scratch`. Alone, the first two log in at login.salesforce.com or test.salesforce.com; beside `instance-url` a guard: the org must be of this type.',
    },
    {
        name: 'audience',
        kind: 'text',
        group: 'target',
        description: 'The `aud` claim, sent as it stands. Leave it out: the address decides.',
    },
    {
        name: 'allowed-org-ids',
        kind: 'list',
        group: 'target',
        absentAs: 'any',
        description: 'Ids of orgs (15 or 18 characters, one a line or separated by commas). A session of any other org is not exposed and the step fails.',
    },
    {
        name: 'allowed-hosts',
        kind: 'list',
        group: 'target',
        description: "Hosts outside Salesforce's domains that may be logged in to. Needs `audience`; such a host can replay what it receives.",
    },
];
/** The key pair, and the pair that follows it. */
const keyOptions = [
    {
        name: 'private-key',
        kind: 'secret',
        group: 'key',
        short: 'f',
        aliases: ['jwt-key-file', 'jwtkeyfile', 'keyfile'],
        description: 'The RSA private key (2048 bits or more): PEM, DER, PKCS#12 or JKS, as text, base64 or a path. Required; give it from a secret.',
    },
    {
        name: 'private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the key or its keystore.',
    },
    {
        name: 'next-private-key',
        kind: 'secret',
        group: 'key',
        description: 'During a rollover: the key that follows. Tried when, and only when, the org refuses the first.',
    },
    {
        name: 'next-private-key-passphrase',
        kind: 'secret',
        group: 'key',
        description: 'The passphrase of the next key.',
    },
    {
        name: 'next-client-id',
        kind: 'text',
        group: 'key',
        description: 'The consumer key that goes with the next key, when it belongs to another app.',
    },
    {
        name: 'certificate',
        kind: 'text',
        group: 'key',
        description: 'The certificate that was uploaded to the app (PEM, DER, base64 or a path): compared with the keys before anything is sent; its end is reported. Mode `check` judges it.',
    },
];
/** Who logs in, through which app. */
const identityOptions = [
    {
        name: 'client-id',
        kind: 'text',
        group: 'login',
        short: 'i',
        aliases: ['clientid'],
        description: 'The consumer key of the External Client App or connected app. Required.',
    },
    {
        name: 'username',
        kind: 'text',
        group: 'login',
        short: 'o',
        description: 'The Salesforce username to log in as (not the e-mail address). Required.',
    },
];
/** What is done with the session, and how long is waited for it. */
const outcomeOptions = [
    {
        name: 'alias',
        kind: 'text',
        group: 'handoff',
        short: 'a',
        aliases: ['setalias'],
        description: 'Hands the session to the `sf` CLI under this alias.',
    },
    {
        name: 'set-default',
        kind: 'boolean',
        group: 'handoff',
        default: 'true',
        short: 's',
        aliases: ['setdefaultusername'],
        description: "With `alias`: later steps' `sf` commands use this org (SF_TARGET_ORG).",
    },
    {
        name: 'set-default-dev-hub',
        kind: 'boolean',
        group: 'handoff',
        default: 'false',
        short: 'd',
        aliases: ['setdefaultdevhubusername', 'setdefaultdevhub'],
        description: "With `alias`: later steps' `sf` commands use this org as Dev Hub (SF_TARGET_DEV_HUB).",
    },
    {
        name: 'sf-login',
        kind: 'choice',
        group: 'handoff',
        choices: ['token', 'key'],
        default: 'token',
        description: 'With `alias`: `token` hands over the access token; `key` keeps a key file (mode 0600) until the job ends, so that `sf` can log in anew in jobs that outlive a session.',
    },
    {
        name: 'token-output',
        kind: 'boolean',
        group: 'login',
        default: 'true',
        description: 'Whether the access token becomes the output `access-token`.',
    },
    {
        name: 'export-env',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Whether later steps get SF_ACCESS_TOKEN and SF_ORG_INSTANCE_URL in their environment.',
    },
    {
        name: 'revoke',
        kind: 'boolean',
        group: 'login',
        default: 'false',
        description: 'Ends the session when the job ends. Salesforce may have given the same token to jobs that run beside this one.',
    },
    {
        name: 'if-missing',
        kind: 'choice',
        group: 'guard',
        choices: ['fail', 'skip'],
        default: 'fail',
        description: "`skip`: succeed with `authenticated=false` when every secret is empty and the run is a fork's pull request or Dependabot's.",
    },
    {
        name: 'allow-untrusted-checkout',
        kind: 'boolean',
        group: 'guard',
        default: 'false',
        description: "Log in although the workspace holds a fork's code under `pull_request_target` or `workflow_run`.",
    },
    {
        name: 'timeout',
        kind: 'duration',
        group: 'network',
        default: '20s',
        description: 'The longest that one attempt may take; in mode `check` also that of each server and keystore.',
    },
    {
        name: 'deadline',
        kind: 'duration',
        group: 'network',
        default: '120s',
        description: 'The longest that the login may take with all its attempts; `wait-for-propagation` comes on top.',
    },
    {
        name: 'retries',
        kind: 'count',
        group: 'network',
        default: '4',
        description: 'How many more attempts are made on outages, in mode `check` for each server.',
    },
    {
        name: 'wait-for-propagation',
        kind: 'duration',
        group: 'network',
        default: '0',
        description: 'Keep trying for up to this long when the org may not know a new app, a fresh sandbox or a replaced certificate yet (`10m`).',
    },
    {
        name: 'summary',
        kind: 'choice',
        group: 'login',
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        description: 'The job summary. `auto` hides user, org and host in a public repository.',
    },
];
/** Every option of a login, in the order in which people read them. */
const loginOptions = [...targetOptions, ...keyOptions, ...identityOptions, ...outcomeOptions];
/** Options of a login that say where its token goes: nothing for who hands none on. */
const tokenPlaces = (/* unused pure expression or super */ null && ([
    'alias',
    'set-default',
    'set-default-dev-hub',
    'sf-login',
    'token-output',
    'export-env',
]));
/** Every output of a login. */
const loginOutputs = [
    { name: 'access-token', secret: true, description: 'The access token, masked; empty with `token-output: false`.' },
    { name: 'instance-url', description: "Where the org's APIs answer." },
    { name: 'org-id', description: 'The id of the org, 18 characters.' },
    { name: 'org-type', description: '`production`, `sandbox` or `scratch`; empty where nothing tells.' },
    { name: 'user-id', description: 'The id of the user, 18 characters.' },
    { name: 'username', description: 'The username that was logged in.' },
    { name: 'alias', description: 'The alias under which the `sf` CLI knows the session; empty without a hand-off.' },
    { name: 'token-type', description: '`Bearer`.' },
    { name: 'token-format', description: '`opaque` or `jwt`.' },
    { name: 'expires-at', description: 'When the token ends (RFC 3339), where it is known: JWT-format tokens only.' },
    { name: 'scope', description: 'The scopes of the token, separated by spaces.' },
    { name: 'audience', description: 'The audience that the org accepted.' },
    { name: 'issued-at', description: 'When the token was issued (RFC 3339).' },
    { name: 'key-used', description: '`current` or `next`: which private key the org accepted.' },
    { name: 'key-fingerprint', description: 'SHA-256 of the public key (SPKI) of that key, lower-case hex.' },
    { name: 'certificate-not-after', description: 'When the given certificate ends (RFC 3339).' },
    { name: 'certificate-days-left', description: 'Whole days until then; negative once it has ended.' },
    { name: 'authenticated', description: '`true` after a login, `false` otherwise.' },
    {
        name: 'failure-code',
        description: 'The stable code of the failure, such as `ERR_TOKEN_USER_NOT_APPROVED`; empty on success.',
    },
];

;// CONCATENATED MODULE: ./build/assertion/look-alike.js
/** The domains that are Salesforce's. */
const salesforceDomains = [
    'salesforce.com',
    'salesforce.mil',
    'force.com',
    'site.com',
    'cloudforce.com',
    'crmforce.mil',
    'sfcrmproducts.cn',
    'salesforce-sites.com',
];
/** What to do about a host that lies in none of them. */
function foreignHint(hostname) {
    const lookalike = salesforceDomains.find((domain) => hostname.includes(domain) || distanceAtMostTwo(hostname, domain));
    if (lookalike === undefined) {
        return 'Give the My Domain address of the org (Setup → My Domain). Only when this host is really meant, name it in `allowed-hosts` and set `audience`.';
    }
    return `It only looks like ${lookalike}: compare it letter by letter with Setup → My Domain before anything is sent to it.`;
}
/** A registrable name that differs from Salesforce's by a slip of the fingers. */
function distanceAtMostTwo(hostname, domain) {
    const tail = hostname.split('.').slice(-2).join('.');
    if (Math.abs(tail.length - domain.length) > 2)
        return false;
    let row = Array.from({ length: domain.length + 1 }, (_, index) => index);
    let distance = domain.length;
    for (const [i, letter] of [...tail].entries()) {
        let diagonal = i;
        distance = i + 1;
        row = row.map((above, j) => {
            if (j > 0)
                distance = Math.min(diagonal + (letter === domain[j - 1] ? 0 : 1), above + 1, distance + 1);
            diagonal = above;
            return distance;
        });
    }
    return distance <= 2;
}

;// CONCATENATED MODULE: ./build/assertion/page-host.js

/** Hosts that show pages and files; the login service lives on the My Domain host beside them. */
const pageHosts = /\.(?:(?:lightning|visual|vf|content|file)\.force\.com|visualforce\.com|salesforce-setup\.(?:com|mil)|lightning\.crmforce\.mil|sfcrmapps\.cn)$/;
/** @throws Failure ERR_TARGET_URL for a host that shows pages, with the one that it stands for where that is told */
function refuseWrongDoor(hostname) {
    if (!pageHosts.test(hostname))
        return;
    const right = myDomainOf(hostname);
    throw new failure_Failure('ERR_TARGET_URL', `${hostname} shows pages (Lightning, Setup or Visualforce) and takes no logins.`, right === undefined ? {} : { hint: `Use https://${right}, the My Domain address that it stands for.` });
}
/** The My Domain host that a page host stands for; `undefined` when the host is none, or does not tell. */
function myDomainOf(hostname) {
    const rules = [
        [
            /^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.force\.com|my\.salesforce-setup\.com|file\.force\.com)$/,
            '$1.my.salesforce.com',
        ],
        [/^([a-z0-9-]+(?:\.[a-z0-9-]+)?)\.(?:lightning\.crmforce\.mil|my\.salesforce-setup\.mil)$/, '$1.my.salesforce.mil'],
        // `acme--c` is a page of the org `acme`, `acme--uat--c.sandbox` one of its sandbox `acme--uat.sandbox`.
        [/^([a-z0-9-]+?)--[a-z0-9]+((?:\.[a-z]+)?)\.(?:vf\.force|visualforce)\.com$/, '$1$2.my.salesforce.com'],
        // Before enhanced domains the instance stood in between: `acme--c.na85.visual.force.com`.
        [/^([a-z0-9-]+?)--[a-z0-9]+\.[a-z]+\d+\.(?:visual|content)\.force\.com$/, '$1.my.salesforce.com'],
        [/^([a-z0-9-]+(?:\.sandbox)?)\.(?:lightning\.)?sfcrmapps\.cn$/, '$1.my.sfcrmproducts.cn'],
    ];
    const rule = rules.find(([pattern]) => pattern.test(hostname));
    return rule === undefined ? undefined : hostname.replace(rule[0], rule[1]);
}

;// CONCATENATED MODULE: ./build/assertion/login-url.js



/** Whether a host lies in one of the domains that are Salesforce's, and has a name that hosts have: a URL takes others. */
function isSalesforceHost(host) {
    return isHostName(host) && salesforceDomains.some((domain) => host.endsWith(`.${domain}`));
}
/** `salesforce.com` itself, below which orgs have their addresses. */
function isDomainAlone(host) {
    return salesforceDomains.some((domain) => host === domain);
}
/** Whether the name can only be answered by Salesforce's login service: My Domain hosts and the two generic ones. */
function isServedBySalesforce(host) {
    return (host === 'login.salesforce.com' ||
        host === 'test.salesforce.com' ||
        ['.my.salesforce.com', '.my.salesforce.mil', '.my.sfcrmproducts.cn'].some((suffix) => host.endsWith(suffix)));
}
/** 127.0.0.0/8, `[::1]` and `localhost`: the emulator and tests; may speak http and needs no permission. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The canonical login URL of what a user typed: a My Domain host, an origin, or any address inside the org.
 * @param typed as the input stands, never empty
 * @param allowedHosts hosts outside Salesforce's domains that the user names, from {@link allowedHost}
 * @throws Failure `ERR_TARGET_URL` (no URL, http, credentials, Lightning, setup, Visualforce, port) or `ERR_TARGET_HOST`
 * @see Salesforce Help, "OAuth Endpoints" (remoteaccess_oauth_endpoints)
 */
function login_url_loginUrl(typed, allowedHosts = []) {
    const url = parse(typed);
    const host = url.host;
    if (url.username !== '' || url.password !== '') {
        throw new failure_Failure('ERR_TARGET_URL', '`instance-url` carries a user name or a password in front of the host.', {
            hint: `Give the address alone: https://${host}. What stood in front of the host should be treated as exposed.`,
        });
    }
    const loopback = isLoopbackHost(url.hostname);
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
        throw new failure_Failure('ERR_TARGET_URL', `\`instance-url\` uses ${schemeOf(url)}, which would show the assertion to the network.`, {
            hint: `Use https://${host}.`,
        });
    }
    refuseWrongDoor(url.hostname);
    const known = isSalesforceHost(url.hostname);
    const foreign = !known && !loopback;
    if (foreign && !allowedHosts.includes(host)) {
        if (isDomainAlone(url.hostname)) {
            throw new failure_Failure('ERR_TARGET_HOST', `The host ${host} is the address of no org.`, {
                hint: 'Give the My Domain address of the org (Setup → My Domain), such as `https://acme.my.salesforce.com`.',
            });
        }
        throw new failure_Failure('ERR_TARGET_HOST', `The host ${host} is not in one of Salesforce's domains.`, {
            hint: foreignHint(url.hostname),
        });
    }
    if (known && url.port !== '') {
        throw new failure_Failure('ERR_TARGET_URL', `\`instance-url\` names port ${url.port}, and Salesforce answers on 443 alone.`, {
            hint: `Use https://${url.hostname}.`,
        });
    }
    return {
        origin: url.origin,
        host,
        sitePath: sitePath(url),
        kind: login_url_kindOfHost(url.hostname),
        generic: host === 'login.salesforce.com' || host === 'test.salesforce.com',
        servedBySalesforce: isServedBySalesforce(host),
        loopback,
        foreign,
    };
}
/**
 * A host as one names it, alone or in an address, in the form in which `loginUrl` compares it: lower case, a port unless
 * it is 443, no dot at the end. `undefined` when it is no host.
 */
function login_url_allowedHost(typed) {
    const parsed = failure_orFailure(() => parse(typed));
    return parsed instanceof failure_Failure ? undefined : parsed.host;
}
/** The generic login URL of a kind of org, for `org-type` without `instance-url`. */
function login_url_genericLoginUrl(kind) {
    return login_url_loginUrl(kind === 'production' ? 'https://login.salesforce.com' : 'https://test.salesforce.com');
}
/** What a host's name says about the org behind it. Enhanced domains put the kind into the name. */
function login_url_kindOfHost(hostname) {
    if (hostname === 'login.salesforce.com')
        return 'production';
    if (hostname === 'test.salesforce.com')
        return 'sandbox';
    if (hostname.includes('.scratch.'))
        return 'scratch';
    if (hostname.includes('.sandbox.'))
        return 'sandbox';
    if (!/\.my\.(?:salesforce\.(?:com|mil)|sfcrmproducts\.cn|site\.com)$/.test(hostname))
        return 'unknown';
    // Before enhanced domains a sandbox was told by its name alone: `acme--uat.my.salesforce.com`.
    return hostname.split('.', 1)[0]?.includes('--') ? 'sandbox' : 'production';
}
function parse(typed) {
    const text = typed.trim();
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    let url;
    try {
        url = new URL(withScheme);
    }
    catch (cause) {
        throw new failure_Failure('ERR_TARGET_URL', '`instance-url` is not an address.', { cause });
    }
    const named = isHostName(url.hostname) &&
        !/\.\.|[^.]{64}/.test(url.hostname) &&
        url.hostname.length <= longestHostName &&
        (/[.:]/.test(url.hostname) || isLoopbackHost(url.hostname));
    if (/\s/.test(text) || !named) {
        throw new failure_Failure('ERR_TARGET_URL', '`instance-url` does not name a host.');
    }
    // A host that ends with a dot is the same host; browsers accept it, comparisons do not.
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.slice(0, -1);
    return url;
}
/** RFC 1035 §2.3.4, less what the wire adds; a part between two dots has 63 at most. */
const longestHostName = 253;
/** Names and addresses. A URL may hold more, such as a token that was given for an address; messages quote hosts. */
function isHostName(hostname) {
    return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(hostname);
}
/** Without a regular expression, which would begin anew at each of ten thousand slashes. */
function withoutLastSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
/** What stands in front of `://` is a scheme when it is short, and may be anything otherwise. */
function schemeOf({ protocol }) {
    return protocol.length <= 12 ? `${protocol}//` : 'another scheme than https://';
}
function sitePath(url) {
    const isSite = /\.(?:my\.site\.com|force\.com|salesforce-sites\.com|site\.com)$/.test(url.hostname);
    const path = withoutLastSlashes(url.pathname);
    if (!isSite || path === '')
        return '';
    // A page of the site was pasted: the site is its first segment.
    return /^\/(?:services|s|apex|login)(?:\/|$)/.test(path) ? '' : path.replace(/(?<=^\/[^/]*)\/.*$/s, '');
}

;// CONCATENATED MODULE: ./build/token/retry.js
/** The longest single wait between two attempts, unless the server asks for more. */
const longestWaitMilliseconds = 15_000;
const firstWaitMilliseconds = 500;
/**
 * How long to wait before the next attempt after an outage: full jitter over an exponentially growing span, so that
 * a matrix of jobs that failed together does not come back together; a `Retry-After` is a floor under it.
 * @param attempt how many attempts have failed, from 1
 * @param random uniform in [0, 1)
 * @returns milliseconds
 */
function waitMilliseconds(attempt, random, retryAfterMilliseconds = 0) {
    const span = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** Math.min(attempt - 1, 20));
    return Math.round(retryAfterMilliseconds + span * random);
}
/**
 * Reads `Retry-After`: whole seconds or an HTTP date (RFC 9110 §10.2.3).
 * @param now the clock that the date is compared with
 * @returns milliseconds from now, at least 0; `undefined` when the header is missing or unreadable
 */
function retryAfterMilliseconds(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) || !/GMT$/.test(text) ? undefined : Math.max(0, date - now.getTime());
}
/** Statuses that tell of an outage and not of a considered answer. */
function isOutageStatus(status) {
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599);
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/token/revocation.js

/** The request that ends a session; the token travels in the body, never in the query string. RFC 7009 §2.1 */
function revocationRequest(instanceUrl, accessToken) {
    return {
        method: 'POST',
        url: `${instanceUrl}/services/oauth2/revoke`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new secret/* Secret */.z(new URLSearchParams({ token: accessToken.reveal() }).toString()),
    };
}
/** Salesforce answers 200 with an empty body, and 400 `invalid_token` for what is no session any more. */
function judgeRevocation(status, body) {
    if (status === 200)
        return 'revoked';
    return status === 400 && /"error"\s*:\s*"(?:invalid_token|unsupported_token_type)"/.test(body)
        ? 'already-ended'
        : 'refused';
}

;// CONCATENATED MODULE: ./build/login/revoke.js




const attemptMilliseconds = 5_000;
const revoke_attempts = 3;
/**
 * Ends a session at the org that gave it, within `deadlineMilliseconds`; tries again on outages. Never throws: the end
 * of a session must not fail a job that went well.
 * @param allowedHosts hosts outside Salesforce's domains that the user names, in the form of `loginUrl`
 * @see RFC 7009; Salesforce Help, "Revoke OAuth Tokens" (remoteaccess_revoke_token)
 */
async function revoke(accessToken, instanceUrl, deadlineMilliseconds, world, allowedHosts = []) {
    const origin = trustedOrigin(instanceUrl, allowedHosts);
    if (origin === undefined)
        return { kind: 'failed', because: 'the address that was kept is not one to send a token to' };
    const endsAt = world.clock.monotonic() + deadlineMilliseconds;
    let because = 'no time was left';
    for (let attempt = 1; attempt <= revoke_attempts; attempt++) {
        const left = endsAt - world.clock.monotonic();
        if (left <= 0)
            break;
        const answer = await world.network.send(revocationRequest(origin, accessToken), {
            timeoutMilliseconds: Math.min(attemptMilliseconds, left),
        });
        if (answer.kind === 'reply') {
            const judged = judgeRevocation(answer.status, answer.body);
            if (judged !== 'refused')
                return { kind: judged };
            because = `the org answered ${answer.status}`;
            if (answer.status < 500 && answer.status !== 429)
                break;
        }
        else {
            because = `${answer.detail} (${answer.code})`;
            if (answer.final)
                break;
        }
        const wait = waitMilliseconds(attempt, world.clock.random());
        if (attempt < revoke_attempts && world.clock.monotonic() + wait < endsAt)
            await world.clock.sleep(wait);
    }
    return { kind: 'failed', because };
}
/** The address was judged when the session began; it is judged again because it has lain in a file since. */
function trustedOrigin(instanceUrl, allowedHosts) {
    const url = failure_orFailure(() => login_url_loginUrl(instanceUrl, allowedHosts));
    return url instanceof failure_Failure ? undefined : url.origin;
}

;// CONCATENATED MODULE: ./build/login/target.js



/** Reads where to log in; every problem that it finds is added to `problems`, and then nothing is returned. */
function readTarget(options, problems) {
    for (const id of options['allowed-org-ids']) {
        if (!isOrgId(id))
            problems.push(new Failure('ERR_OPTIONS', '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).'));
    }
    if (options['allowed-hosts'].some((host) => allowedHost(host) === undefined)) {
        problems.push(new Failure('ERR_OPTIONS', '`allowed-hosts` holds something that is no host.'));
    }
    const typed = options['instance-url'];
    if (typed === undefined)
        return genericTarget(options, problems);
    const url = orFailure(() => loginUrl(typed, allowedHosts(options)));
    if (url instanceof Failure) {
        problems.push(url);
        return undefined;
    }
    if (url.foreign && options.audience === undefined) {
        problems.push(new Failure('ERR_TARGET_HOST', `${url.host} lies outside Salesforce's domains, and \`audience\` is missing.`, {
            hint: 'Set `audience` to what this host expects: there is none that could be guessed safely.',
        }));
    }
    const mismatch = kindMismatch(options['org-type'], url);
    if (mismatch !== undefined)
        problems.push(mismatch);
    return url;
}
/** The hosts outside Salesforce's domains that the user names. */
function allowedHosts(options) {
    return options['allowed-hosts'].flatMap((host) => login_url_allowedHost(host) ?? []);
}
function genericTarget(options, problems) {
    const type = options['org-type'];
    if (type === undefined) {
        problems.push(new Failure('ERR_TARGET_MISSING', 'Neither `instance-url` nor `org-type` is given, and nobody is sent to production by omission.'));
        return undefined;
    }
    if (type === 'scratch') {
        problems.push(new Failure('ERR_TARGET_MISSING', '`org-type: scratch` needs `instance-url`: every scratch org has an address of its own.'));
        return undefined;
    }
    return genericLoginUrl(type);
}
/** `org-type` beside `instance-url` is a guard; the name of the host is judged before anything is sent. */
function kindMismatch(type, url) {
    const kind = kindOfHost(new URL(url.origin).hostname);
    if (type === undefined || kind === 'unknown' || kind === type)
        return undefined;
    // test.salesforce.com serves sandboxes and scratch orgs alike.
    if (url.generic && kind === 'sandbox' && type === 'scratch')
        return undefined;
    return new Failure('ERR_TARGET_KIND', `\`org-type\` says ${type}, and ${url.host} is the address of a ${kind} org.`);
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(131);
;// CONCATENATED MODULE: ./build/option.js


/**
 * Reads every option of a table from raw text and notes everything that is wrong with them, so that a user hears of it
 * all at once. Text is trimmed; secrets are not. An empty value counts as not given unless the option says otherwise.
 * @param raw gives the text of an option, `undefined` when it was not given
 */
function readOptions(table, raw) {
    const problems = [];
    const values = {};
    for (const spec of table) {
        const given = raw(spec.name);
        if (given !== undefined && given.trim() === '' && spec.absentAs !== undefined) {
            problems.push({
                option: spec.name,
                sentence: 'is there but empty; leave it out or give it a value. A variable that is not set here arrives empty.',
            });
        }
        const text = given === spec.absentAs ? undefined : given;
        values[spec.name] = read(spec, text, problems);
    }
    return { values: values, problems };
}
function read(spec, text, problems) {
    if (spec.kind === 'secret')
        return text === undefined ? undefined : new secret/* Secret */.z(text);
    const trimmed = text?.trim() === '' ? undefined : text?.trim();
    return readers[spec.kind](trimmed ?? spec.default, spec, (sentence) => {
        problems.push({ option: spec.name, sentence });
    });
}
/** One reader a kind; a value that cannot be read is complained of and becomes the default. */
const readers = {
    text: (value) => value,
    list: (value, _spec, complain) => {
        const items = (value ?? '').split(/[\n,]/).map((item) => item.trim());
        const given = items.filter((item) => item !== '');
        // A list of what came out empty must not pass for no list.
        if (value !== undefined && given.length === 0)
            complain('holds separators and nothing between them.');
        return given;
    },
    boolean: (value, spec, complain) => {
        if (value !== undefined && !/^(?:true|false)$/i.test(value)) {
            complain('must be `true` or `false`.');
            return spec.default === 'true';
        }
        return value?.toLowerCase() === 'true';
    },
    choice: (value, spec, complain) => {
        const choice = spec.choices?.find((candidate) => candidate.toLowerCase() === value?.toLowerCase());
        if (value !== undefined && choice === undefined) {
            complain(`must be one of ${spec.choices?.map((candidate) => `\`${candidate}\``).join(', ')}.`);
        }
        return choice ?? spec.default;
    },
    duration: (value, spec, complain) => {
        const milliseconds = value === undefined ? undefined : (0,time/* durationMilliseconds */.Vp)(value);
        if (value !== undefined && milliseconds === undefined) {
            complain('must be a duration such as `20s`, `2m` or `500ms`.');
        }
        return milliseconds ?? (spec.default === undefined ? undefined : (0,time/* durationMilliseconds */.Vp)(spec.default));
    },
    count: (value, spec, complain) => {
        if (value === undefined)
            return undefined;
        if (/^\d{1,6}$/.test(value))
            return Number(value);
        complain('must be a whole number.');
        return Number(spec.default ?? 0);
    },
};

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

// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __webpack_require__(512);
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
    return seen.dev === opened.dev && seen.ino === opened.ino && read_file_isBelow(realpathSync.native(folder), real);
}
/** Both absolute and free of links. A folder is below itself. */
function read_file_isBelow(folder, path) {
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
var system_code = __webpack_require__(622);
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
        throw new failure_Failure(code, `${sentence}: ${(0,system_code/* systemCode */.x)(error)}.`, { cause: error });
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

// EXTERNAL MODULE: ./build/world/network.js + 6 modules
var network = __webpack_require__(168);
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
    const holdsHome = here !== undefined && home !== undefined && read_file_isBelow(here, home);
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
    return places.every((place) => place !== undefined && !untrusted.some((folder) => read_file_isBelow(folder, place)));
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
    return { presented: async (...asked) => (await __webpack_require__.e(/* import() */ 54).then(__webpack_require__.bind(__webpack_require__, 54))).createTls(environment).presented(...asked) };
}
function laterKeystores(program) {
    let keystores;
    return {
        async search(...asked) {
            if (program === undefined)
                return { kind: 'failed', detail: 'this program opens no keystores' };
            const { createKeystores } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 190));
            keystores ??= createKeystores(new URL(program), keystoreThread);
            return keystores.search(...asked);
        },
        async close() {
            await keystores?.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/configuration/options.js
/** How a config file and an org of it are chosen. */
const options_configOptions = [
    {
        name: 'config',
        kind: 'text',
        group: 'target',
        description: 'The path of a config file (docs/CONFIGURATION.md) with orgs by name; an input that is given itself goes before what the file says.',
    },
    {
        name: 'org',
        kind: 'text',
        group: 'target',
        absentAs: 'none',
        description: 'The org of the config file to use, by its name there.',
    },
];
/** For the command line: a job of a workflow has one org, and a matrix for several. */
const allOption = {
    name: 'all',
    kind: 'boolean',
    group: 'target',
    default: 'false',
    description: 'Every org of the config file, several at a time; one that fails does not stop the others.',
};

;// CONCATENATED MODULE: ./build/action/inputs.js


/** The modes of the action; the first is the default. */
const modes = ['login', 'check', 'doctor', 'rotate'];
/** The input that chooses the mode. */
const modeOption = {
    name: 'mode',
    kind: 'choice',
    group: 'mode',
    choices: modes,
    default: 'login',
    absentAs: 'login',
    description: 'What the action does: `login`; `check`, which judges certificates and fails the step when one nears its end; `doctor`, which examines the whole set-up step by step and says what to mend; or `rotate`, which moves a key pair one safe step through a rollover.',
};
/** The text of an input as the runner passes it, untrimmed; `undefined` when the action's file does not declare it. */
function input(environment, name) {
    return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}
/** @throws Failure `ERR_MODE` when the input is empty or names no mode: an expression that came out empty is no login. */
function readMode(environment) {
    const text = input(environment, 'mode')?.trim().toLowerCase();
    if (text === undefined)
        return 'login';
    const mode = modes.find((candidate) => candidate === text);
    if (mode === undefined) {
        const seen = text === '' ? 'empty' : 'none that exists';
        throw new Failure('ERR_MODE', `\`mode\` is ${seen}; it can be ${modes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    return mode;
}
/** Whether a config file is named, or an org of one: what reads it is not loaded otherwise. */
function namesConfiguration(environment) {
    return configOptions.some((option) => {
        const text = input(environment, option.name);
        return text !== undefined && text !== option.absentAs && (text.trim() !== '' || option.absentAs !== undefined);
    });
}
/** Inputs of other modes that the action's file gives a value to although nobody wrote them. */
const declaredElsewhere = { 'fail-on': 'critical' };
/**
 * Whether there may be an input that is none of these options, so that the tables of the other modes, which tell, are
 * worth loading.
 */
function mayHaveForeignInputs(environment, own) {
    const names = new Set(own.map(({ name }) => `INPUT_${name.toUpperCase()}`));
    return Object.entries(environment).some(([variable, value]) => {
        const name = variable.toUpperCase();
        if (!name.startsWith('INPUT_') || names.has(name) || value === undefined || value.trim() === '')
            return false;
        return declaredElsewhere[name.slice('INPUT_'.length).toLowerCase()] !== value.trim();
    });
}
/**
 * Refuses inputs that belong to another mode than the one that runs.
 * @param own the options of the mode that runs
 * @param all every option that the action declares
 */
function refuseForeignInputs(environment, mode, own, all) {
    const names = new Set(own.map(({ name }) => name));
    const foreign = all.filter((spec) => {
        const text = input(environment, spec.name)?.trim() ?? '';
        return !names.has(spec.name) && text !== '' && text !== (spec.absentAs ?? '');
    });
    if (foreign.length === 0)
        return;
    const list = foreign.map(({ name }) => `\`${name}\``).join(', ');
    throw new Failure('ERR_OPTIONS', `Mode \`${mode}\` does not take ${list}.`, {
        hint: 'Remove what belongs to another mode, or correct `mode`.',
    });
}

;// CONCATENATED MODULE: ./build/action/clean-up.js











/** For the end of the session; a runner gives a cancelled job's post steps little time. */
const deadlineMilliseconds = 15_000;
/**
 * What main has left to be done: the end of the session, and the sf CLI's files as they were. Neither waits for the
 * other. Never fails the job.
 */
async function cleanUp(environment, write) {
    const ci = new GithubLog(environment, write);
    const world = createWorld(environment);
    const duties = [
        ['The session could not be ended', endSession],
        ['The files of the sf CLI could not be put back', restoreFiles],
    ];
    await Promise.all(duties.map(([complaint, perform]) => perform(world, ci).catch((error) => ci.annotate('warning', `${complaint}: ${because(error)}`))));
}
function because(error) {
    if (error instanceof failure_Failure)
        return `${error.message} ${error.hint}`;
    return error instanceof Error ? `${error.message}.` : 'for a reason that was not foreseen.';
}
async function restoreFiles(world, ci) {
    const state = ci.recall(handOffState);
    if (state === '')
        return;
    const undo = readUndo(state);
    if (undo === undefined) {
        ci.annotate('warning', "What was kept for the post step cannot be read, so the sf CLI's files stay as they are.");
        return;
    }
    await undoHandOff(undo, world, ci);
    ci.info("The sf CLI's files are as they were before.");
}
async function endSession(world, ci) {
    if (ci.recall('revoke') === '')
        return;
    const token = new secret/* Secret */.z(ci.recall('revoke'));
    for (const secret of [token, ...world.network.secrets()])
        ci.mask(secret);
    const { values } = readOptions(targetOptions, (name) => input(world.machine.environment, name));
    const ending = await revoke(token, ci.recall('instance-url'), deadlineMilliseconds, world, allowedHosts(values));
    if (ending.kind === 'revoked')
        ci.info('The session has been ended.');
    else if (ending.kind === 'already-ended')
        ci.info('The session had ended already.');
    else
        ci.annotate('warning', `The session could not be ended: ${ending.because}. It ends with the session timeout of the org.`);
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export unmasked */
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

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ humanDuration),
/* harmony export */   Vp: () => (/* binding */ durationMilliseconds)
/* harmony export */ });
/* unused harmony export rfc3339 */
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

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ openWay),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   gG: () => (/* binding */ wantedSchemes),
/* harmony export */   nC: () => (/* binding */ maximumHeaderBytes),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(222);

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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zU: () => (/* binding */ attempted),
  VS: () => (/* binding */ createNetwork),
  iJ: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./build/world/attempt.js
var world_attempt = __webpack_require__(222);
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
var dial = __webpack_require__(985);
// EXTERNAL MODULE: ./build/world/bounded-bytes.js
var bounded_bytes = __webpack_require__(512);
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
var time = __webpack_require__(131);
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
var secret = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/url.js
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
    const url = readUrl(full);
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
        probe: async (url, limits) => (await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 913))).probe(url, limits, environment),
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

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The system's own code of an error, `ENOENT`; words where there is none. */
function systemCode(error) {
    return error?.code ?? 'unknown error';
}


/***/ })

};
